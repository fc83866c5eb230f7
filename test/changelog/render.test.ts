/** Release notes in all formats: golden files of the example, and nothing of a stranger's that a page would act on. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { buildChangelog } from '../../src/changelog/build-changelog.ts';
import type { Changelog } from '../../src/changelog/changelog.ts';
import { buildChangelogDocument, renderChangelogJson } from '../../src/changelog/render-changelog-json.ts';
import { renderChangelogBody, renderChangelogMarkdown } from '../../src/changelog/render-changelog-markdown.ts';
import { renderChangelogText } from '../../src/changelog/render-changelog-text.ts';
import { sliceChangelog } from '../../src/changelog/slice-changelog.ts';
import type { Report } from '../../src/report/report.ts';
import { readExample } from '../laws/read-example.ts';
import { payloads, reportOf } from '../report/fixtures/hostile.ts';
import { reviewTexts } from '../review-texts.ts';

const [before, after] = ['before', 'after'].map((side) => Object.fromEntries(readExample(side)));
const compared = reviewTexts({ before: before ?? {}, after: after ?? {} });
/** As between two revisions. */
const example: Report = {
  ...compared,
  comparison: { before: 'a'.repeat(40), after: 'b'.repeat(40), asOf: '2026-11-24' },
};
const REPOSITORY = 'https://git.example.test/acme/models';
const options = { from: 'v1.4.2', to: 'HEAD', current: '1.4.2', repositoryUrl: REPOSITORY };
const whole = buildChangelog(example, options);

const slices: Readonly<Record<string, Changelog>> = {
  whole,
  product: sliceChangelog(whole, example, { type: 'product', name: 'Customer_Analytics' }),
  consumer: sliceChangelog(whole, example, { type: 'consumer', name: 'executives' }),
  empty: buildChangelog(
    { ...example, changes: [], pii: { added: [], removed: [], exposures: [], noLongerExposed: [] }, fixes: [] },
    options,
  ),
};

describe.each(Object.entries(slices))('%s', (name, changelog) => {
  test('as Markdown', async () => {
    await expect(renderChangelogMarkdown(changelog)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  test('as text', async () => {
    await expect(renderChangelogText(changelog)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('as JSON', async () => {
    await expect(renderChangelogJson(changelog)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('keeps to the published schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/changelog.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    validate(JSON.parse(renderChangelogJson(changelog)));
    expect(validate.errors).toBeNull();
  });
});

test('below the heading of others everything is one level deeper', () => {
  const flat = renderChangelogBody(whole, { depth: 3 }).match(/^#+ .*$/gm) ?? [];
  const nested = renderChangelogBody(whole, { depth: 4 }).match(/^#+ .*$/gm) ?? [];
  expect(flat.length).toBeGreaterThan(10);
  expect(nested).toEqual(flat.map((line) => `#${line}`));
});

test.each([20_000, 6000, 4000, 2000, 1200])('keeps within %i characters and cuts no fold', (maxLength) => {
  const text = renderChangelogMarkdown(whole, { maxLength });
  expect(text.length).toBeLessThanOrEqual(maxLength);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text).toContain('Recommended bump: **major**');
});

test('every entry says in JSON what it says on the page', () => {
  const page = renderChangelogText(whole);
  for (const { entries } of buildChangelogDocument(whole).sections) {
    for (const { location } of entries) if (location) expect(page).toContain(`(${location.path}:${location.line})`);
  }
});

const OURS = /^<details><summary>Text diff<\/summary>$|^<\/details>$/;

describe.each(Object.entries(payloads))('a stranger who writes %s', (_name, payload) => {
  const read = (text: string): readonly Nodes[] => {
    const report = { ...reportOf(text), comparison: example.comparison };
    const changelog = buildChangelog(report, { ...options, from: text, to: text });
    return listNodes(
      fromMarkdown(renderChangelogMarkdown(changelog), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    );
  };
  const nodes = read(payload);

  test('writes no HTML, link or image', () => {
    expect(nodes.flatMap((node) => (node.type === 'html' && !OURS.test(node.value) ? [node.value] : []))).toEqual([]);
    expect(
      nodes.flatMap((node) => (node.type === 'link' && !node.url.startsWith(REPOSITORY) ? [node.url] : [])),
    ).toEqual([]);
    expect(nodes.filter(({ type }) => ['image', 'definition', 'footnoteReference', 'table'].includes(type))).toEqual(
      [],
    );
  });

  test('makes no heading or block of their own', () => {
    const count = (list: readonly Nodes[]) =>
      ['heading', 'code', 'blockquote', 'thematicBreak', 'strong', 'emphasis'].map(
        (type) => list.filter((node) => node.type === type).length,
      );
    expect(count(nodes)).toEqual(count(read('Plain')));
  });

  test('steers no terminal', () => {
    const changelog = buildChangelog(reportOf(payload), { from: payload, to: payload });
    expect(renderChangelogText(changelog).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

function listNodes(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];
}
