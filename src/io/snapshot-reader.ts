/** Reads chosen files of several trees at once into snapshots that share their contents. */

import type { ContentHash, Contents, Snapshot, UnreadFile } from '../syntax/facts.ts';
import type { ContentRead, ContentReader, LoadedContent, SizeLimits } from './content-reader.ts';
import { missingObjects } from './missing-objects.ts';
import type { SourceTree, TreeEntry } from './source-tree.ts';

/** What to read of one tree. */
export interface Selection {
  readonly tree: SourceTree;
  /** Sorted. */
  readonly paths: readonly string[];
  readonly unread: readonly UnreadFile[];
}

export interface ReadSnapshots {
  /** In the order of the selections. */
  readonly snapshots: readonly Snapshot[];
  readonly contents: Contents;
}

/** One request for all trees, so that git reads each distinct content once. */
export async function readSnapshots(
  reader: ContentReader,
  selections: readonly Selection[],
  limits: SizeLimits,
): Promise<ReadSnapshots> {
  const entries = new Set<TreeEntry>();
  for (const { tree, paths } of selections) for (const path of paths) entries.add(entryOf(tree, path));
  const distinct = [...entries];
  const loaded = new Map<TreeEntry, LoadedContent>();
  const contents = new Map<ContentHash, ContentRead>();
  for (const [index, content] of (await reader.load(distinct, limits)).entries()) {
    loaded.set(distinct[index] as TreeEntry, content);
    if (content.status === 'read') contents.set(content.hash, content);
  }
  const snapshots = selections.map((selection) => buildSnapshot(selection, loaded));
  return { snapshots, contents: openContents(contents) };
}

/** Bytes are made only for whoever asks. */
function openContents(contents: ReadonlyMap<ContentHash, ContentRead>): Contents {
  return { size: contents.size, keys: () => contents.keys(), get: (hash) => contents.get(hash)?.bytes };
}

function entryOf(tree: SourceTree, path: string): TreeEntry {
  const entry = tree.entries.get(path);
  if (entry === undefined) throw new Error(`${path} is not in the listing of ${tree.label}`);
  return entry;
}

function buildSnapshot(
  { tree, paths, unread: before }: Selection,
  loaded: ReadonlyMap<TreeEntry, LoadedContent>,
): Snapshot {
  const files = new Map<string, ContentHash>();
  const unread = [...before];
  let missing = 0;
  for (const path of paths) {
    const content = loaded.get(entryOf(tree, path));
    if (content?.status === 'read') files.set(path, content.hash);
    else if (content?.status === 'unread') unread.push({ path, reason: content.reason });
    else missing += 1;
  }
  const { label } = tree;
  if (missing > 0) throw missingObjects(label, `${missing} of ${paths.length} model files are missing`);
  return { label, files, unread: unread.sort((left, right) => (left.path < right.path ? -1 : 1)) };
}
