/** The built command line starts with code of an earlier run where there is some, and loads for a review what a review needs; the heavy packages wait in files of their own. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRepository } from '../io/temporary-repository.ts';
import { ROOT } from './source-files.ts';

/** Each of these takes milliseconds that a person would wait for, before the first verdict. */
const HEAVY = [
  ...['commander', 'picomatch', 'web-tree-sitter', 'yaml', 'valibot', 'mdast', 'micromark'],
  ...['@octokit', '@actions', 'undici'],
];

describe('dist/cli-main.js', () => {
  const text = readFileSync(join(ROOT, 'dist/cli-main.js'), 'utf8');
  const packages = Array.from(text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm), (match) => match[1] ?? '');

  test('names the packages in it', () => expect(packages).toContain('diff'));

  test.each(HEAVY)('holds nothing of %s', (name) => {
    expect(packages.filter((found) => found.split(/[/-]/)[0] === name || found === name)).toEqual([]);
  });

  test('requires no other file before it is needed', () => {
    const required = Array.from(
      text.matchAll(/^(?:const|let|var) .*require\("(\.\/[^"]*)"\).*$/gm),
      ([, file]) => file,
    );
    expect(required).toEqual([]);
  });
});

describe('dist/cli.js', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mml-guard-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function review(cache: string, program = 'dist/cli.js'): string {
    const words = [program, 'review', 'examples/ecommerce/before', 'examples/ecommerce/after'];
    const environment = { ...process.env, XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '' };
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, env: environment, encoding: 'utf8' });
    return stdout + stderr;
  }

  test('says the same with code of an earlier run, with damaged code, and without a folder for it', () => {
    const cache = join(folder, 'cache');
    const first = review(cache);
    expect(first).toContain('mml-guard');
    const [name = 'nothing'] = readdirSync(join(cache, 'mml-guard'));
    const file = join(cache, 'mml-guard', name);
    const { size, ino } = statSync(file);
    expect(review(cache)).toBe(first);
    expect(statSync(file).ino, 'taken, so not written again').toBe(ino);
    writeFileSync(file, readFileSync(file).fill(0, Math.floor(size / 3)));
    expect(review(cache)).toBe(first);
    expect(statSync(file).ino, 'written again').not.toBe(ino);
    writeFileSync(join(folder, 'file'), '');
    expect(review(join(folder, 'file'))).toBe(first);
  });

  test('loads one file for two folders where the facts of all files are known from an earlier run', () => {
    const dist = join(folder, 'dist');
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    const [program, cache] = [join(dist, 'cli.js'), join(folder, 'cache-of-facts')];
    const first = review(cache, program);
    for (const name of readdirSync(dist)) if (/\.wasm$|^cli-(?!main)/.test(name)) rmSync(join(dist, name));
    expect(review(cache, program)).toBe(first);
    expect(review(join(folder, 'another-cache'), program)).not.toBe(first);
  });

  test('reviews two revisions, for which it loads further files', () => {
    const repository = createRepository({ 'a.mml': 'entity "A" { attribute "b" { type = "string" } }\n' });
    repository.commit({ 'a.mml': 'entity "A" {}\n' });
    const words = [join(ROOT, 'dist/cli.js'), 'review', 'HEAD~1', 'HEAD', '--no-cache'];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: repository.folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('- attribute');
  });
});
