/** Lists the model files below a folder. Synchronous, because that is measurably faster for many small files. */

import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { UnreadFile } from '../syntax/facts.ts';
import {
  isExpectedPath,
  isModelPath,
  isRelevantPath,
  noticeLinks,
  type SourceTree,
  sortEntries,
  type TreeEntry,
} from './source-tree.ts';
import { explainSystemError } from './system-error.ts';
import { UsageError } from './usage-error.ts';

const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);

/** Links are not followed, `.git` and `node_modules` not searched, other repositories below the folder not entered. */
export function listFolder(label: string, directory: string): SourceTree {
  const root = resolve(directory, label);
  const found: Listing = { entries: new Map(), unread: [], repositories: [], links: [], pending: [] };
  for (const child of readTop(label, root)) addChild(found, root, '', child);
  for (let path = found.pending.pop(); path !== undefined; path = found.pending.pop()) listInto(found, root, path);
  return {
    label,
    type: 'folder',
    entries: sortEntries(found.entries),
    unread: found.unread,
    notices: [
      ...noticeRepositories(label, found.repositories),
      ...noticeLinks(found.links),
      ...([...found.entries.keys()].some(isModelPath) ? [] : noticeBareRepository(label, root)),
    ],
  };
}

interface Listing {
  readonly entries: Map<string, TreeEntry>;
  readonly unread: UnreadFile[];
  readonly repositories: string[];
  readonly links: string[];
  /** Folders still to list, ending in `/`. */
  readonly pending: string[];
}

function readTop(label: string, root: string): readonly Dirent[] {
  try {
    if (!statSync(root).isDirectory()) throw notAFolder(label);
    return readdirSync(root, { withFileTypes: true });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError({
      problem: `the folder \`${label}\` cannot be read`,
      expected: 'a folder with .mml files somewhere below it',
      found: explainSystemError(error),
    });
  }
}

function notAFolder(label: string): UsageError {
  return new UsageError({
    problem: `\`${label}\` is a file`,
    expected: 'a folder (all .mml files below it are read) or a git revision',
    found: 'a file',
    remedy: `give the folder that holds it: ${dirname(label)}`,
  });
}

function listInto(found: Listing, root: string, path: string): void {
  let children: Dirent[];
  try {
    children = readdirSync(`${root}/${path}`, { withFileTypes: true });
  } catch (error) {
    found.unread.push({ path, reason: `is a folder that could not be opened: ${explainSystemError(error)}` });
    return;
  }
  if (children.some((child) => child.name === '.git')) found.repositories.push(path);
  else for (const child of children) addChild(found, root, path, child);
}

function addChild(found: Listing, root: string, parent: string, child: Dirent): void {
  const path = parent + child.name;
  if (child.isDirectory()) {
    if (!SKIPPED_FOLDERS.has(child.name)) found.pending.push(`${path}/`);
  } else if (child.isSymbolicLink()) {
    if (isExpectedPath(path)) found.links.push(path);
  } else if (isRelevantPath(path)) {
    if (child.isFile()) found.entries.set(path, { diskPath: `${root}/${path}` });
    else found.unread.push({ path, reason: 'is not a regular file' });
  }
}

function noticeRepositories(label: string, repositories: readonly string[]): readonly string[] {
  return [...repositories]
    .sort()
    .map((path) => `${path} below ${label} is a repository of its own (a submodule, say) and was not read.`);
}

/** Its commits hold the models that somebody looks for here. */
function noticeBareRepository(label: string, root: string): readonly string[] {
  const isBare = ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(root, name)));
  return isBare ? [`${label} is a git repository without a working tree: name a revision of it, such as HEAD.`] : [];
}

/** Whether a word names a folder that exists. */
export function isFolder(word: string, directory: string): boolean {
  const path = resolve(directory, word);
  return existsSync(path) && statSync(path).isDirectory();
}
