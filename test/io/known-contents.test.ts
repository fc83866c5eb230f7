/** Contents that somebody has kept are taken instead of read, within the same bounds, and only if they are the very bytes. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContentNames } from '../../src/io/content-names.ts';
import { openContentReader } from '../../src/io/content-reader.ts';
import { openGitObjects } from '../../src/io/git-objects.ts';
import type { KnownContents } from '../../src/io/known-contents.ts';
import { createFolder } from './temporary-folder.ts';
import { createRepository } from './temporary-repository.ts';

const TEXT = 'entity "A" {}\n';
const bytes = new TextEncoder().encode(TEXT);

function know(find: KnownContents['find']): KnownContents {
  return { find, sizeOf: (hash) => find(hash)?.length, load: async () => {} };
}

test('an object is taken as it was kept, and unread over the limit', async () => {
  const objects = openGitObjects(createRepository({ 'a.mml': 'x' }).folder);
  const reader = openContentReader(
    { objects, objectFormat: 'sha1' },
    know((hash) => (hash === 'f00d' ? bytes : undefined)),
  );
  const [content] = await reader.load([{ blob: 'f00d' }], { file: 1000 });
  expect(content).toMatchObject({ status: 'read', hash: 'f00d', size: bytes.length });
  expect(content?.status === 'read' && content.bytes).toBe(bytes);
  expect(await reader.load([{ blob: 'f00d' }], { file: 5 })).toMatchObject([{ status: 'unread' }]);
  expect(await reader.load([{ blob: 'f00e' }], { file: 1000 })).toEqual([{ status: 'missing' }]);
  objects.close();
});

test('a file is always read, because nothing else tells that it is the same', async () => {
  const folder = createFolder({ 'a.mml': TEXT });
  const reader = openContentReader(
    undefined,
    know(() => new TextEncoder().encode('something else')),
  );
  const [content] = await reader.load([{ diskPath: join(folder, 'a.mml') }], { file: 1000 });
  expect(content).toMatchObject({ status: 'read', bytes: Buffer.from(TEXT) });
});

test('a file whose name belongs to other bytes gets another name', () => {
  const name = createContentNames()(bytes);
  expect(createContentNames(know((hash) => (hash === name ? bytes : undefined)))(bytes)).toBe(name);
  const other = createContentNames(know(() => new TextEncoder().encode('other bytes')))(bytes);
  expect(other).toMatch(/^[0-9a-f]{40}$/);
});
