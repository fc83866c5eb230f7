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
/** For git. */
export const MODEL_PATHSPEC = `:(top,glob,icase)**/*${MODEL_SUFFIX}`;

/** `Sales.MML` is one too: some systems write endings so, and people do not tell them apart. */
export function isModelPath(path: string): boolean {
  return path.endsWith(MODEL_SUFFIX) || path.slice(-MODEL_SUFFIX.length).toLowerCase() === MODEL_SUFFIX;
}

/** Whether a listing keeps this path. */
export function isRelevantPath(path: string): boolean {
  if (isModelPath(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === PROJECT_MARKER || name === BASELINE_FILE_NAME || /\.ya?ml$/.test(name)) return true;
  return (CODEOWNERS_PATHS as readonly string[]).includes(path);
}

/** What somebody would expect to be read: its being left out is worth a sentence. */
export function isExpectedPath(path: string): boolean {
  return isModelPath(path) || path.slice(path.lastIndexOf('/') + 1) === CONFIG_FILE_NAME;
}

const MOST_LINKS = 5;

/** A link may lead anywhere, also to files that the reviewer of a change must not see. */
export function noticeLinks(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const sorted = [...paths].sort();
  const left = sorted.length - MOST_LINKS;
  const names = sorted.slice(0, MOST_LINKS).map((path) => `\`${path}\``);
  const all = left > 0 ? `${names.join(', ')} and ${left} more` : names.join(', ');
  return [`Links are not followed, so this was not read: ${all}. What a link leads to counts where it stands.`];
}

/** The same entries in the order of their paths. */
export function sortEntries(entries: ReadonlyMap<string, TreeEntry>): ReadonlyMap<string, TreeEntry> {
  if (areSorted(entries.keys())) return entries;
  return new Map([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function areSorted(paths: Iterable<string>): boolean {
  let last = '';
  for (const path of paths) {
    if (path < last) return false;
    last = path;
  }
  return true;
}
