/** With `cache-path` a second run asks neither GitHub nor git for what the first has read, and reports the same to the byte. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../io/temporary-folder.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

const CONTENTS = /^(GET \/repos\/ada\/model\/(git\/blobs|tarball)|POST \/graphql)/;

describe('a second run', () => {
  test.each(['api', 'git'])('reading over %s reports the same', async (source) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const folder = join(createFolder(), 'not', 'there', 'yet');
    const plain = await scene.run({ inputs: { source, comment: 'never' } });
    const cold = await scene.run({ inputs: { source, comment: 'never', 'cache-path': folder } });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^facts-[0-9a-f]{16}\.bin$/)]);
    const before = scene.github.requests.length;
    const warm = await scene.run({ inputs: { source, comment: 'never', 'cache-path': folder } });
    const asked = scene.github.requests.slice(before);
    expect(asked.filter((request) => CONTENTS.test(request))).toEqual([]);
    expect([cold.exitCode, warm.exitCode]).toEqual([plain.exitCode, plain.exitCode]);
    expect([cold.report, warm.report]).toEqual([plain.report, plain.report]);
  });

  test('does not believe a damaged cache', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const folder = createFolder();
    const cold = await scene.run({ inputs: { 'cache-path': folder } });
    const path = join(folder, readdirSync(folder)[0] ?? '');
    const bytes = readFileSync(path);
    for (let at = 100; at < bytes.length; at += 50) bytes[at] = 0xff;
    writeFileSync(path, bytes);
    expect((await scene.run({ inputs: { 'cache-path': folder } })).report).toEqual(cold.report);
    expect(readFileSync(path).equals(bytes), 'replaced').toBe(false);
  });
});

test('a cache path that cannot be a folder costs nothing', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const file = join(createFolder({ file: '' }), 'file');
  const { exitCode, log } = await scene.run({ inputs: { 'cache-path': file } });
  expect(exitCode, log).toBe(1);
  expect(log).not.toContain('ENOTDIR');
});

test('a folder that the change itself brings along is not believed', async () => {
  const files = { ...SHOP_BROKEN, 'kept/facts-0123456789abcdef.bin': 'facts of my own' };
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: files });
  const { exitCode, log } = await scene.run({ inputs: { 'cache-path': 'kept' } });
  expect(exitCode, log).toBe(1);
  expect(log).toContain('The cache kept was not used');
});
