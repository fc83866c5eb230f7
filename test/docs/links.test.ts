/** Every link in the documentation leads somewhere: to a file, to a heading in it, or to one of the addresses outside that are listed here. */

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { existsInRepository, type Link, listAnchors, listLinks, type Page, readPages } from './pages.ts';

const pages = readPages();
const anchors = new Map(pages.map((page) => [page.path, listAnchors(page)]));

/** No test asks the network; a new address outside is looked up by whoever adds it. */
const OUTSIDE = new Set(['https://keepachangelog.com/en/1.1.0/', 'https://tree-sitter.github.io']);

test.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  expect(listLinks(page).flatMap((link) => findProblem(page, link))).toEqual([]);
});

test('every address outside is still used', () => {
  const used = new Set(pages.flatMap(listLinks).map(({ target }) => target));
  expect([...OUTSIDE].filter((address) => !used.has(address))).toEqual([]);
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    const page = pages.find((candidate) => candidate.path === path);
    for (const { target } of page === undefined ? [] : listLinks(page))
      if (!isOutside(target)) reached.add(resolveFrom(path, target).file);
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

describe('the check can fail', () => {
  const page: Page = { path: 'docs/rules.md', tree: { type: 'root', children: [] } };

  test.each([
    ['nowhere.md', 'docs/nowhere.md does not exist'],
    ['#no-such-rule', 'docs/rules.md has no heading #no-such-rule'],
    ['../README.md#no-such-heading', 'README.md has no heading #no-such-heading'],
    ['http://example.com', 'an address outside that is not listed'],
    ['', 'no address'],
  ])('%s', (target, problem) => {
    expect(findProblem(page, { target, line: 3 })).toEqual([`line 3: ${target}: ${problem}`]);
  });
});

function findProblem({ path }: Page, { target, line }: Link): readonly string[] {
  const problem = describeProblem(path, target);
  return problem === undefined ? [] : [`line ${line}: ${target}: ${problem}`];
}

function describeProblem(path: string, target: string): string | undefined {
  if (target === '') return 'no address';
  if (isOutside(target)) return OUTSIDE.has(target) ? undefined : 'an address outside that is not listed';
  const { file, anchor } = resolveFrom(path, target);
  if (!existsInRepository(file)) return `${file} does not exist`;
  if (anchor === '') return undefined;
  return anchors.get(file)?.has(anchor) ? undefined : `${file} has no heading #${anchor}`;
}

function isOutside(target: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(target);
}

function resolveFrom(path: string, target: string): { readonly file: string; readonly anchor: string } {
  const [relative = '', anchor = ''] = target.split('#');
  return { file: relative === '' ? path : posix.join(posix.dirname(path), decodeURI(relative)), anchor };
}
