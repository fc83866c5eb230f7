/** Reads the bytes behind the entries of several trees, each distinct content once. */

import { readFileSync, statSync } from 'node:fs';
import type { ContentHash } from '../syntax/facts.ts';
import { computeBlobId, type ObjectFormat } from './blob-id.ts';
import type { BlobContent } from './blob-reader.ts';
import { ByteBudget } from './byte-budget.ts';
import { createContentNames } from './content-names.ts';
import type { GitObjects } from './git-objects.ts';
import type { KnownContents } from './known-contents.ts';
import { LostContent } from './lost-content.ts';
import type { TreeEntry } from './source-tree.ts';
import { explainSystemError } from './system-error.ts';

export type LoadedContent =
  | ContentRead
  | { readonly status: 'unread'; readonly reason: string }
  /** An object that this clone does not hold. */
  | { readonly status: 'missing' };

export interface ContentRead {
  readonly status: 'read';
  readonly hash: ContentHash;
  /** Number of bytes. */
  readonly size: number;
  /** Of a known content they may be made when they are asked for. */
  readonly bytes: Uint8Array;
}

export interface ContentReader {
  /** Contents in the order of the entries; what lies beyond a limit is unread. */
  load(entries: readonly TreeEntry[], limits: SizeLimits): Promise<readonly LoadedContent[]>;
}

/** Bytes. */
export interface SizeLimits {
  /** Of one file. */
  readonly file: number;
  /** Of all files of one request, each content counted once, in their order. */
  readonly total?: number;
}

/** Where entries that are objects are read from; it also decides how files on disk are named. */
export interface ContentStore {
  readonly objects: GitObjects;
  readonly objectFormat: ObjectFormat;
}

export function openContentReader(store: ContentStore | undefined, known?: KnownContents): ContentReader {
  const format = store?.objectFormat;
  const nameOf = format === undefined ? createContentNames(known) : (bytes: Uint8Array) => computeBlobId(bytes, format);
  return {
    async load(entries, limits) {
      const loaded = known === undefined ? new Map<ContentHash, LoadedContent>() : loadKnown(entries, known, limits);
      const ids = listUnloaded(entries, loaded);
      if (ids.length > 0 && store !== undefined) {
        const read = await store.objects.use().read(ids, { file: limits.file, budget: new ByteBudget(limits.total) });
        for (const [id, content] of read) loaded.set(id, describeBlob(id, content, limits));
      }
      const disk: DiskReading = { nameOf, limits, budget: new ByteBudget(limits.total), known: new Set() };
      return boundTotal(
        entries.map((entry) =>
          'blob' in entry ? (loaded.get(entry.blob) ?? MISSING) : readDisk(entry.diskPath, disk),
        ),
        limits,
      );
    },
  };
}

const MISSING: LoadedContent = { status: 'missing' };

/** One object for each content, however many entries have it. */
function loadKnown(
  entries: readonly TreeEntry[],
  known: KnownContents,
  { file }: SizeLimits,
): Map<ContentHash, LoadedContent> {
  const loaded = new Map<ContentHash, LoadedContent>();
  for (const entry of entries) {
    if (!('blob' in entry) || loaded.has(entry.blob)) continue;
    const size = known.sizeOf(entry.blob);
    if (size === undefined) continue;
    const isSmall = size <= file;
    loaded.set(entry.blob, isSmall ? new KnownContent(entry.blob, size, known) : describeTooLarge(size, file));
  }
  return loaded;
}

class KnownContent implements ContentRead {
  readonly status = 'read';
  readonly hash: ContentHash;
  readonly size: number;
  readonly #known: KnownContents;

  constructor(hash: ContentHash, size: number, known: KnownContents) {
    this.hash = hash;
    this.size = size;
    this.#known = known;
  }

  get bytes(): Uint8Array {
    const bytes = this.#known.find(this.hash);
    if (bytes === undefined) throw new LostContent();
    return bytes;
  }
}

function listUnloaded(
  entries: readonly TreeEntry[],
  loaded: ReadonlyMap<ContentHash, LoadedContent>,
): readonly ContentHash[] {
  const ids = new Set<ContentHash>();
  for (const entry of entries) if ('blob' in entry && !loaded.has(entry.blob)) ids.add(entry.blob);
  return [...ids];
}

/** Counted once more over all, so that it does not matter which contents were known, or stood in files, or came from git. */
function boundTotal(loaded: readonly LoadedContent[], limits: SizeLimits): readonly LoadedContent[] {
  if (limits.total === undefined) return loaded;
  const budget = new ByteBudget(limits.total);
  const fits = new Map<ContentHash, boolean>();
  return loaded.map((content) => {
    if (content.status === 'unread' && content.reason === explainTotal(limits)) budget.take(Number.POSITIVE_INFINITY);
    if (content.status !== 'read') return content;
    const isFitting = fits.get(content.hash) ?? budget.take(content.size);
    fits.set(content.hash, isFitting);
    return isFitting ? content : { status: 'unread', reason: explainTotal(limits) };
  });
}

function describeBlob(hash: ContentHash, content: BlobContent, limits: SizeLimits): LoadedContent {
  switch (content.status) {
    case 'read':
      return { status: 'read', hash, size: content.bytes.length, bytes: content.bytes };
    case 'too-large':
      return describeTooLarge(content.size, limits.file);
    case 'too-much':
      return { status: 'unread', reason: explainTotal(limits) };
    case 'missing':
      return MISSING;
  }
}

function describeTooLarge(size: number, limit: number): LoadedContent {
  return { status: 'unread', reason: explainSize(size, limit) };
}

interface DiskReading {
  readonly nameOf: (bytes: Uint8Array) => ContentHash;
  readonly limits: SizeLimits;
  readonly budget: ByteBudget;
  /** Contents that are counted already. */
  readonly known: Set<ContentHash>;
}

/** The size is asked first, so that a huge file costs no memory. */
function readDisk(path: string, { nameOf, limits, budget, known }: DiskReading): LoadedContent {
  try {
    const { size } = statSync(path);
    if (size > limits.file) return { status: 'unread', reason: explainSize(size, limits.file) };
    const bytes = readFileSync(path);
    const hash = nameOf(bytes);
    if (!known.has(hash) && !budget.take(bytes.length)) return { status: 'unread', reason: explainTotal(limits) };
    known.add(hash);
    return { status: 'read', hash, size: bytes.length, bytes };
  } catch (error) {
    return { status: 'unread', reason: `could not be read: ${explainSystemError(error)}` };
  }
}

/** Why a file was not read though it is small enough. */
export function explainTotal({ total = 0 }: SizeLimits): string {
  return `was left out: with it the model files have more than ${formatSize(total)} together (limits.total-size)`;
}

/** Why a file over the limit was not read. */
export function explainSize(size: number, limit: number): string {
  return `is ${formatSize(size)}, more than the ${formatSize(limit)} that are read (limits.file-size)`;
}

function formatSize(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  return bytes >= 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${bytes} bytes`;
}
