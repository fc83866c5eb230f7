/** Reads the bytes behind the entries of several trees, each distinct content once. */

import { readFileSync, statSync } from 'node:fs';
import type { ContentHash } from '../syntax/facts.ts';
import { computeBlobId } from './blob-id.ts';
import { type BlobContent, type BlobReader, openBlobReader } from './blob-reader.ts';
import { createContentNames } from './content-names.ts';
import type { Repository } from './git-repository.ts';
import type { KnownContents } from './known-contents.ts';
import type { TreeEntry } from './source-tree.ts';
import { explainSystemError } from './system-error.ts';

export type LoadedContent =
  | { readonly status: 'read'; readonly hash: ContentHash; readonly bytes: Uint8Array }
  | { readonly status: 'unread'; readonly reason: string }
  /** An object that this clone does not hold. */
  | { readonly status: 'missing' };

export interface ContentReader {
  /** Contents in the order of the entries; a file over `limit` bytes is unread. */
  load(entries: readonly TreeEntry[], limit: number): Promise<readonly LoadedContent[]>;
  close(): void;
}

/** The repository is needed for entries that are objects, and decides how files on disk are named. */
export function openContentReader(repository: Repository | undefined, known?: KnownContents): ContentReader {
  let blobs: BlobReader | undefined;
  const format = repository?.objectFormat;
  const nameOf = format === undefined ? createContentNames(known) : (bytes: Uint8Array) => computeBlobId(bytes, format);
  return {
    async load(entries, limit) {
      const found = findKnown(entries, known, limit);
      const ids = listBlobs(entries).filter((id) => !found.has(id));
      if (ids.length > 0 && repository !== undefined) blobs ??= openBlobReader(repository.directory);
      const read = ids.length === 0 ? undefined : await blobs?.read(ids, limit);
      return entries.map((entry) =>
        'blob' in entry
          ? describeBlob(entry.blob, found.get(entry.blob) ?? read?.get(entry.blob), limit)
          : readDisk(entry.diskPath, nameOf, limit),
      );
    },
    close() {
      blobs?.close();
    },
  };
}

function listBlobs(entries: readonly TreeEntry[]): readonly ContentHash[] {
  return [...new Set(entries.flatMap((entry) => ('blob' in entry ? [entry.blob] : [])))];
}

function findKnown(
  entries: readonly TreeEntry[],
  known: KnownContents | undefined,
  limit: number,
): ReadonlyMap<ContentHash, BlobContent> {
  const found = new Map<ContentHash, BlobContent>();
  if (known === undefined) return found;
  for (const id of listBlobs(entries)) {
    const bytes = known.find(id);
    if (bytes === undefined) continue;
    const { length: size } = bytes;
    found.set(id, size > limit ? { status: 'too-large', size } : { status: 'read', bytes });
  }
  return found;
}

function describeBlob(hash: ContentHash, content: BlobContent | undefined, limit: number): LoadedContent {
  switch (content?.status) {
    case 'read':
      return { status: 'read', hash, bytes: content.bytes };
    case 'too-large':
      return { status: 'unread', reason: explainSize(content.size, limit) };
    default:
      return { status: 'missing' };
  }
}

/** The size is asked first, so that a huge file costs no memory. */
function readDisk(path: string, nameOf: (bytes: Uint8Array) => ContentHash, limit: number): LoadedContent {
  try {
    const { size } = statSync(path);
    if (size > limit) return { status: 'unread', reason: explainSize(size, limit) };
    const bytes = readFileSync(path);
    return { status: 'read', hash: nameOf(bytes), bytes };
  } catch (error) {
    return { status: 'unread', reason: `could not be read: ${explainSystemError(error)}` };
  }
}

/** Why a file over the limit was not read. */
export function explainSize(size: number, limit: number): string {
  return `is ${formatSize(size)}, more than the ${formatSize(limit)} that are read (limits.file-size)`;
}

function formatSize(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  return bytes >= 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${bytes} bytes`;
}
