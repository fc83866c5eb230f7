/** The built command line loads for a review what a review needs; the heavy packages wait in files of their own. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

/** Each of these takes milliseconds that a person would wait for, before the first verdict. */
const HEAVY = ['yaml', 'valibot', 'mdast', 'micromark', '@octokit', '@actions', 'undici'];

describe('dist/cli.js', () => {
  const text = readFileSync(join(ROOT, 'dist/cli.js'), 'utf8');
  const packages = Array.from(text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm), (match) => match[1] ?? '');

  test('names the packages in it', () => expect(packages).toContain('web-tree-sitter'));

  test.each(HEAVY)('holds nothing of %s', (name) => {
    expect(packages.filter((found) => found.split(/[/-]/)[0] === name || found === name)).toEqual([]);
  });

  test('requires no other file before it is needed', () => {
    expect(text.match(/^(?:const|var) .*require\("\.\/.*$/gm)).toBeNull();
  });
});
