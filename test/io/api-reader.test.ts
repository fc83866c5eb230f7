/** What is kept of earlier runs is not asked of GitHub again; bounds hold for it all the same. */

import { expect, test } from 'vitest';
import { openApiReader } from '../../src/io/github/api-reader.ts';
import type { Client } from '../../src/io/github/client.ts';
import type { KnownContents } from '../../src/io/known-contents.ts';

/** Any use of it fails. */
const NO_CLIENT = new Proxy({}, { get: (_, name) => fail(`asked for ${String(name)}`) }) as Client;

function fail(message: string): never {
  throw new Error(message);
}

const bytes = new TextEncoder().encode('entity "A" {}');
const sizes = new Map([
  ['kept', bytes.length],
  ['new', 7],
]);
const find = (id: string) => (id === 'kept' ? bytes : undefined);
const kept: KnownContents = { find, sizeOf: (id) => find(id)?.length, load: async () => {} };

test('a kept content is there without a request', async () => {
  const reader = openApiReader(NO_CLIENT, { sizes, commit: 'c', kept });
  expect(await reader.load([{ blob: 'kept' }], { file: 1000 })).toEqual([
    { status: 'read', hash: 'kept', size: bytes.length, bytes },
  ]);
});

test('another content is asked for', async () => {
  const reader = openApiReader(NO_CLIENT, { sizes, commit: 'c', kept });
  await expect(reader.load([{ blob: 'kept' }, { blob: 'new' }], { file: 1000 })).rejects.toThrow('asked for');
});

test('a kept content over the limit is unread', async () => {
  const reader = openApiReader(NO_CLIENT, { sizes, commit: 'c', kept });
  expect(await reader.load([{ blob: 'kept' }], { file: 5 })).toMatchObject([{ status: 'unread' }]);
});
