/** Every format of every report, compared with the files in `golden/`; UPDATE_GOLDEN=1 writes them anew. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFormat } from '../../src/report/formats.ts';
import type { RenderOptions } from '../../src/report/render.ts';
import { reports } from './fixtures/reports.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const plain: RenderOptions = { color: 'off', width: 80 };
const links = {
  before: 'https://github.example/acme/models/blob/4f1d7c0',
  after: 'https://github.example/acme/models/blob/9b3e02d',
  report: 'https://github.example/acme/models/actions/runs/7',
};

const cases: readonly (readonly [report: string, format: string, variant: string, options: RenderOptions])[] = [
  ...Object.keys(reports).map((name) => [name, 'text', '80', plain] as const),
  ...['rich', 'many'].map((name) => [name, 'text', '120', { ...plain, width: 120 }] as const),
  ['rich', 'text', '50', { ...plain, width: 50 }],
  ['rich', 'text', 'color', { color: 'on', width: 100 }],
  ...['check', 'empty', 'hostile', 'projects', 'rich'].map((name) => [name, 'json', 'contract', plain] as const),
  ...['check', 'empty', 'hostile', 'projects', 'rich'].map((name) => [name, 'markdown', 'whole', plain] as const),
  ...['rich', 'many', 'hostile'].map(
    (name) => [name, 'markdown', 'comment', { ...plain, maxLength: 65_000, links }] as const,
  ),
  ['rich', 'markdown', 'compact', { ...plain, maxLength: 7000 }],
  ['many', 'markdown', 'compact', { ...plain, maxLength: 20_000 }],
  ...['sarif', 'junit', 'gitlab', 'github', 'mermaid'].flatMap((format) =>
    ['rich', 'hostile'].map((name) => [name, format, 'whole', plain] as const),
  ),
  ['rich', 'markdown', 'pointer', { ...plain, maxLength: 1000 }],
];

test.each(cases)('%s as %s (%s)', async (name, format, variant, options) => {
  const { load, fileExtension } = findFormat(format) ?? expect.fail(`no format ${format}`);
  const text = (await load())(reports[name] ?? expect.fail(`no report ${name}`), options);
  const file = new URL(`${name}.${variant}${fileExtension}`, FOLDER);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
});
