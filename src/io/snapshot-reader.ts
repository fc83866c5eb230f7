/** Reads chosen files of several trees at once into snapshots that share their contents. */

import type { ContentHash, Snapshot, UnreadFile } from '../syntax/facts.ts';
import type { ContentReader, LoadedContent, SizeLimits } from './content-reader.ts';
import { missingObjects } from './git-source.ts';
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
  readonly contents: ReadonlyMap<ContentHash, Uint8Array>;
}

/** One request for all trees, so that git reads each distinct content once. */
export async function readSnapshots(
  reader: ContentReader,
  selections: readonly Selection[],
  limits: SizeLimits,
): Promise<ReadSnapshots> {
  const entries = selections.map((selection) => selection.paths.map((path) => entryOf(selection.tree, path)));
  const loaded = await reader.load(entries.flat(), limits);
  const contents = new Map<ContentHash, Uint8Array>();
  for (const content of loaded) if (content.status === 'read') contents.set(content.hash, content.bytes);
  let start = 0;
  const snapshots = selections.map((selection) => {
    const end = start + selection.paths.length;
    const snapshot = buildSnapshot(selection, loaded.slice(start, end));
    start = end;
    return snapshot;
  });
  return { snapshots, contents };
}

function entryOf(tree: SourceTree, path: string): TreeEntry {
  const entry = tree.entries.get(path);
  if (entry === undefined) throw new Error(`${path} is not in the listing of ${tree.label}`);
  return entry;
}

function buildSnapshot(selection: Selection, loaded: readonly LoadedContent[]): Snapshot {
  const files = new Map<string, ContentHash>();
  const unread = [...selection.unread];
  let missing = 0;
  selection.paths.forEach((path, index) => {
    const content = loaded[index];
    if (content?.status === 'read') files.set(path, content.hash);
    else if (content?.status === 'unread') unread.push({ path, reason: content.reason });
    else missing += 1;
  });
  const { label } = selection.tree;
  if (missing > 0) throw missingObjects(label, `${missing} of ${loaded.length} model files are missing`);
  return { label, files, unread: unread.sort((left, right) => (left.path < right.path ? -1 : 1)) };
}
