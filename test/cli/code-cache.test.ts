/** Compiled code is kept between runs, never believed when it is damaged or somebody else's, and never needed. */

import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CodeCache, locateCodeCache, readCode, writeCode } from '../../src/cli/code-cache.ts';

const DIGEST = 'a'.repeat(64);
const PART = 'cli-main.js';
const CODE = Buffer.from('code that V8 made');
/** Shorter than the code, which is compared piece by piece. */
const SPARE = Buffer.alloc(7);

let folder: string;
let cache: CodeCache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mml-guard-'));
  cache = { folder: join(folder, 'cache', 'mml-guard'), digest: DIGEST };
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the folder', () => {
  const where = (environment: NodeJS.ProcessEnv): string | undefined => locateCodeCache(DIGEST, environment)?.folder;

  test.each([
    ['is the one that is named', { XDG_CACHE_HOME: '/named', HOME: '/home/ada' }, join('/named', 'mml-guard')],
    ['is none without a home', {}, undefined],
    ['is none with an empty home', { HOME: '', LOCALAPPDATA: '', XDG_CACHE_HOME: '' }, undefined],
    ['is none where caches are switched off', { XDG_CACHE_HOME: '/named', NODE_DISABLE_COMPILE_CACHE: '1' }, undefined],
  ])('%s', (_, environment, expected) => expect(where(environment)).toBe(expected));

  test.runIf(process.platform === 'linux')('lies below the home else', () =>
    expect(where({ HOME: '/home/ada' })).toBe('/home/ada/.cache/mml-guard'),
  );
});

describe('the code', () => {
  const fileOf = ({ folder: parent }: CodeCache): string => join(parent, readdirSync(parent)[0] ?? 'nothing');

  test('comes back as it was written', () => {
    writeCode(cache, PART, CODE);
    expect(readCode(cache, PART, SPARE)).toEqual(CODE);
    expect(readCode(cache, PART, Buffer.alloc(100))).toEqual(CODE);
    expect(readdirSync(cache.folder)).toHaveLength(1);
  });

  test('of one part is not that of another', () => {
    writeCode(cache, PART, CODE);
    expect(readCode(cache, 'cli-parser.js', SPARE)).toBeUndefined();
    writeCode(cache, 'cli-parser.js', Buffer.from('other code'));
    expect(readCode(cache, PART, SPARE)).toEqual(CODE);
    expect(readdirSync(cache.folder)).toHaveLength(2);
  });

  test('is not there before it was written', () => expect(readCode(cache, PART, SPARE)).toBeUndefined());

  test('of another program is not taken, and makes room', () => {
    writeCode({ ...cache, digest: 'b'.repeat(64) }, PART, CODE);
    expect(readCode(cache, PART, SPARE)).toBeUndefined();
    writeCode(cache, PART, CODE);
    expect(readCode(cache, PART, SPARE)).toEqual(CODE);
    expect(readdirSync(cache.folder)).toHaveLength(1);
  });

  test('is not taken with any one byte damaged, or cut off anywhere', () => {
    writeCode(cache, PART, CODE);
    const path = fileOf(cache);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      expect(readCode(cache, PART, SPARE), `byte ${at}`).toBeUndefined();
      writeFileSync(path, whole.subarray(0, at));
      expect(readCode(cache, PART, SPARE), `${at} bytes`).toBeUndefined();
    }
  });

  test.runIf(process.platform !== 'win32')('is not taken where others could have written it', () => {
    writeCode(cache, PART, CODE);
    chmodSync(fileOf(cache), 0o666);
    expect(readCode(cache, PART, SPARE)).toBeUndefined();
  });

  test('is not kept, without a word, where the folder cannot be made', () => {
    writeFileSync(join(folder, 'cache'), 'a file, not a folder');
    expect(() => writeCode(cache, PART, CODE)).not.toThrow();
    expect(readCode(cache, PART, SPARE)).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')(
    'is not kept, and nobody waits, where the system lets no folder be made',
    () => {
      expect(() => writeCode({ folder: '/proc/mml-guard', digest: DIGEST }, PART, CODE)).not.toThrow();
    },
  );
});
