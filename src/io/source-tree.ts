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
  /** Model files, project markers, code owners, and whatever a configuration may be or extend, by path, sorted; `/` between names. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** What could not be listed; a folder's path ends in `/`. */
  readonly unread: readonly UnreadFile[];
  /** Sentences about what was left out. */
  readonly notices: readonly string[];
}

export const PROJECT_MARKER = 'modality_project.yaml';
export const CONFIG_FILE_NAME = '.mml-guard.yml';
export const BASELINE_FILE_NAME = '.mml-guard-baseline.json';

/** Where GitHub looks for code owners, in this order. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const MODEL_SUFFIX = '.mml';

export function isModelPath(path: string): boolean {
  return path.endsWith(MODEL_SUFFIX);
}

/** Whether a listing keeps this path. */
export function isRelevantPath(path: string): boolean {
  if (isModelPath(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === PROJECT_MARKER || name === BASELINE_FILE_NAME || /\.ya?ml$/.test(name)) return true;
  return (CODEOWNERS_PATHS as readonly string[]).includes(path);
}

/** The same entries in the order of their paths. */
export function sortEntries(entries: ReadonlyMap<string, TreeEntry>): ReadonlyMap<string, TreeEntry> {
  return new Map([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
}
