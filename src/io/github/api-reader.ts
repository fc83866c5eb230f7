/** Reads contents over the API, each distinct one once: in batches where they are few, from one archive where they are many. */

import { ByteBudget } from '../byte-budget.ts';
import type { ContentReader, LoadedContent, SizeLimits } from '../content-reader.ts';
import { explainSize, explainTotal } from '../content-reader.ts';
import type { KnownContents } from '../known-contents.ts';
import type { TreeEntry } from '../source-tree.ts';
import { readArchive } from './archive.ts';
import { readBlobs } from './blobs.ts';
import type { Client } from './client.ts';

export interface ApiContents {
  /** Bytes by blob id, as the trees gave them. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Whose archive holds most of what is compared. */
  readonly commit: string;
  /** Contents that need not be asked for. */
  readonly kept?: KnownContents | undefined;
}

/** More unknown contents than this are cheaper in one archive. */
const MOST_SINGLE_BLOBS = 500;

export function openApiReader(client: Client, { sizes, commit, kept }: ApiContents): ContentReader {
  const known = new Map<string, Uint8Array>();
  return {
    async load(entries, limits) {
      const wanted = new Set(entries.flatMap((entry) => ('blob' in entry ? [entry.blob] : [])));
      const budget = new ByteBudget(limits.total);
      const fitting = new Set([...wanted].filter((id) => sizeOf(id) <= limits.file && budget.take(sizeOf(id))));
      const unknown = [...fitting].filter((id) => !has(known, id, kept));
      if (unknown.length > MOST_SINGLE_BLOBS) {
        const found = await readArchive(client, commit, new Map(unknown.map((id) => [id, sizeOf(id)])));
        for (const [id, bytes] of found) known.set(id, bytes);
      }
      const left = unknown.filter((id) => !known.has(id)).map((id) => ({ id, size: sizeOf(id) }));
      for (const [id, bytes] of await readBlobs(client, left)) known.set(id, bytes);
      return entries.map((entry) => describe(entry, limits, fitting));
    },
  };

  function sizeOf(id: string): number {
    return sizes.get(id) ?? 0;
  }

  function describe(entry: TreeEntry, limits: SizeLimits, fitting: ReadonlySet<string>): LoadedContent {
    if (!('blob' in entry)) return { status: 'missing' };
    const size = sizeOf(entry.blob);
    if (size > limits.file) return { status: 'unread', reason: explainSize(size, limits.file) };
    if (!fitting.has(entry.blob)) return { status: 'unread', reason: explainTotal(limits) };
    const bytes = known.get(entry.blob);
    return bytes === undefined
      ? { status: 'missing' }
      : { status: 'read', hash: entry.blob, size: bytes.length, bytes };
  }
}

/** What is kept becomes known when it is first wanted. */
function has(known: Map<string, Uint8Array>, id: string, kept: KnownContents | undefined): boolean {
  const bytes = known.get(id) ?? kept?.find(id);
  if (bytes !== undefined) known.set(id, bytes);
  return bytes !== undefined;
}
