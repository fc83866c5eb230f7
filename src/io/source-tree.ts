/** One side of a comparison before anything is read: which files matter, and where each one's bytes are. */

import type { ContentHash, UnreadFile } from '../syntax/facts.ts';

export type TreeEntry =
  /** An object of the repository; its id is known without reading it. */
  | { readonly blob: ContentHash }
  /** A regular file; absolute path. */
  | { readonly diskPath: string };

export interface SourceTree {
  /** A full commit id, `WORKTREE`, or the folder as given. */
  readonly label: string;
  readonly type: 'folder' | 'revision' | 'working-tree';
  /** Model files, project markers and configuration files by path, sorted; `/` between names. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** What could not be listed; a folder's path ends in `/`. */
  readonly unread: readonly UnreadFile[];
  /** Sentences about what was left out. */
  readonly notices: readonly string[];
}

export const PROJECT_MARKER = 'modality_project.yaml';
export const CONFIG_FILE_NAME = '.mml-guard.yml';

const MODEL_SUFFIX = '.mml';

export function isModelPath(path: string): boolean {
  return path.endsWith(MODEL_SUFFIX);
}

/** Whether a listing keeps this path. */
export function isRelevantPath(path: string): boolean {
  if (isModelPath(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === PROJECT_MARKER || name === CONFIG_FILE_NAME;
}

/** The same entries in the order of their paths. */
export function sortEntries(entries: ReadonlyMap<string, TreeEntry>): ReadonlyMap<string, TreeEntry> {
  return new Map([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
}
