/** The first file of the built Action starts git and holds no more; what speaks to GitHub waits until there is a verdict. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILT = process.env['MML_GUARD_DIST'] ?? join(import.meta.dirname, '..', '..', 'dist');
const read = (name: string): string => readFileSync(join(BUILT, name), 'utf8');
const requiredAtOnce = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^(?:const|let|var) .*require\("\.\/([^"]*)"\)/gm), ([, file = '']) => file);

test('git is started by a small file that needs no other one', () => {
  const text = read('action.js');
  expect(text.length).toBeLessThan(64 * 1024);
  expect(requiredAtOnce(text)).toEqual([]);
  expect(text).toMatch(/"cat-file",\s*"--batch-command"/);
});

test('all that a verdict needs stands in one more file, and nothing of GitHub', () => {
  const text = read('action-review-change.js');
  expect(requiredAtOnce(text).filter((file) => file !== 'action-runtime.js')).toEqual(['action.js']);
  expect(text).not.toMatch(/octokit|undici/i);
});
