/** Lists the model files of a commit or of the working tree, each by one git process and without reading a file. */

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from '../text/pair.ts';
import { type GitSetting, runGit } from './git.ts';
import type { Repository } from './git-repository.ts';
import { WORKING_TREE } from './git-revision.ts';
import {
  BASELINE_FILE_NAME,
  CODEOWNERS_PATHS,
  isExpectedPath,
  isRelevantPath,
  MODEL_PATHSPEC,
  noticeLinks,
  type SourceTree,
  sortEntries,
  type TreeEntry,
} from './source-tree.ts';
import { UsageError } from './usage-error.ts';

/** Mode of a regular file, executable or not; submodules are 160000. */
const REGULAR_FILE = '100';
const LINK = '120000';
/** Behind `100644 blob `. */
const BLOB_ID_AT = 12;

/** `also` is one more path to keep: a configuration file of another name. */
export async function listCommit(repository: Repository, commit: string, also?: string): Promise<SourceTree> {
  return buildTree(commit, readListing(await listFiles(repository, commit), also));
}

/** Two commits: one is listed, and of the other is told how it differs, so that what is equal is one object. */
export async function listCommits(repository: Repository, { before, after }: Pair<string>): Promise<Pair<SourceTree>> {
  const options = ['-r', '-z', '--no-renames', '--no-ext-diff', '--end-of-options'];
  const [listed, difference] = await Promise.all([
    listFiles(repository, after),
    runGit(repository.directory, ['diff-tree', ...options, after, before]),
  ]);
  const listing = readListing(listed);
  const other =
    difference.status === 0
      ? applyDifference(listing, difference.output.toString('utf8'))
      : readListing(await listFiles(repository, before));
  return { before: buildTree(before, other), after: buildTree(after, listing) };
}

/** What git says of every file of a commit. */
async function listFiles(repository: Repository, commit: string): Promise<string> {
  const { status, output, complaint } = await runGit(repository.directory, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--end-of-options',
    commit,
  ]);
  if (status !== 0) throw missingObjects(commit, complaint.split('\n', 1)[0] ?? '');
  return output.toString('utf8');
}

/** The regular files of a commit that matter, and the links that somebody would expect to be read. */
interface Listing {
  readonly entries: Map<string, TreeEntry>;
  readonly links: Set<string>;
}

/** `<mode> <type> <id>`, a tab, a path and a NUL for each file. A regular file is a blob. */
function readListing(text: string, also?: string): Listing {
  const entries = new Map<string, TreeEntry>();
  const links = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\0', tab);
    const path = text.slice(tab + 1, end);
    if (text.startsWith(REGULAR_FILE, at)) {
      if (isRelevantPath(path) || path === also) entries.set(path, { blob: text.slice(at + BLOB_ID_AT, tab) });
    } else if (text.startsWith(LINK, at) && isExpectedPath(path)) links.add(path);
    at = end + 1;
  }
  return { entries, links };
}

/** `:<old mode> <new mode> <old id> <new id> <status>`, a NUL, a path and a NUL for each file that is another one. */
function applyDifference({ entries, links }: Listing, text: string): Listing {
  if (text === '') return { entries, links };
  const changed: Listing = { entries: new Map(entries), links: new Set(links) };
  const fields = text.split('\0').values();
  for (const header of fields) {
    const path = fields.next().value ?? '';
    const [, mode = '', , blob = ''] = header.split(' ');
    const isFile = mode.startsWith(REGULAR_FILE) && isRelevantPath(path);
    if (isFile) changed.entries.set(path, { blob });
    else changed.entries.delete(path);
    if (mode === LINK && isExpectedPath(path)) changed.links.add(path);
    else changed.links.delete(path);
  }
  return changed;
}

function buildTree(commit: string, { entries, links }: Listing): SourceTree {
  const notices = noticeLinks([...links]);
  return { label: commit, type: 'revision', entries: sortEntries(entries), unread: [], notices };
}

/** What git has to be asked for when objects of a commit are not in this clone. */
export function missingObjects(commit: string, found: string): UsageError {
  const target = commit === WORKING_TREE ? 'HEAD' : commit;
  return new UsageError({
    problem: `files of ${commit} are not in this clone`,
    expected: 'all model files of the revision, in a clone with its contents',
    found,
    remedy: `git fetch --depth=1 origin ${target} (or fetch-depth: 0 and no filter in actions/checkout)`,
  });
}

const PATHSPECS = [
  MODEL_PATHSPEC,
  ...['*.yml', '*.yaml', BASELINE_FILE_NAME].map((name) => `:(top,glob)**/${name}`),
  ...CODEOWNERS_PATHS.map((path) => `:(top,literal)${path}`),
];

/**
 * One listing of the index tells all: cached entries with their ids (H), which of them differ on disk (C) or are gone
 * (R), and what is untracked (?). git compares contents through the repository's own line-end conversion, so an
 * unchanged file keeps its id and is not read here.
 */
export async function listWorkingTree(repository: Repository): Promise<SourceTree> {
  assertWorkingTree(repository);
  const options = ['-t', '-s', '-c', '-m', '-d', '-o', '--exclude-standard', '-z'];
  const { status, output, complaint } = await runGit(
    repository.directory,
    ['ls-files', ...options, '--', ...PATHSPECS],
    await switchOffFilters(repository),
  );
  if (status !== 0) throw new UsageError({ problem: 'git cannot list the working tree', found: complaint });
  const entries = new Map<string, TreeEntry>();
  const deleted = new Set<string>();
  const records = splitRecords(output);
  for (const record of records) addRecord(repository, record, entries, deleted);
  for (const path of deleted) entries.delete(path);
  const notices = noticeLinks(records.flatMap(findLink));
  return { label: WORKING_TREE, type: 'working-tree', entries: sortEntries(entries), unread: [], notices };
}

/**
 * Comparing a file with the index would send it through the programs that the repository's settings name for it. A file that
 * differs without them is read from disk.
 */
async function switchOffFilters({ directory }: Repository): Promise<readonly GitSetting[]> {
  const { output } = await runGit(directory, ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*']);
  const names = new Set(splitRecords(output).map((key) => key.slice(0, key.lastIndexOf('.'))));
  return Array.from(names).flatMap((name): readonly GitSetting[] => [
    [`${name}.clean`, ''],
    [`${name}.process`, ''],
    [`${name}.required`, 'false'],
  ]);
}

function assertWorkingTree(repository: Repository): void {
  if (repository.hasWorkingTree) return;
  throw new UsageError({
    problem: 'this repository has no working tree',
    expected: 'two revisions to compare in a bare repository',
    found: `a bare repository at ${repository.directory}`,
    remedy: 'name both: <before> <after>',
  });
}

function addRecord(
  repository: Repository,
  record: string,
  entries: Map<string, TreeEntry>,
  deleted: Set<string>,
): void {
  const tag = record.slice(0, 1);
  const tab = record.indexOf('\t');
  const path = tag === '?' ? record.slice(2) : record.slice(tab + 1);
  if (tag === 'R') deleted.add(path);
  const [, mode = '', id = '', stage] = tag === '?' ? [] : record.slice(0, tab).split(' ');
  if (tag === '?' || tag === 'C' || stage !== '0') setDiskEntry(repository, path, entries);
  else if (mode.startsWith(REGULAR_FILE)) entries.set(path, { blob: id });
}

/** The path of a link that the index holds. */
function findLink(record: string): readonly string[] {
  const path = record.slice(record.indexOf('\t') + 1);
  return record.startsWith(`H ${LINK} `) && isExpectedPath(path) ? [path] : [];
}

/** A link, a folder or a file that has vanished meanwhile is not a model file. */
function setDiskEntry(repository: Repository, path: string, entries: Map<string, TreeEntry>): void {
  const diskPath = join(repository.directory, path);
  if (lstatSync(diskPath, { throwIfNoEntry: false })?.isFile()) entries.set(path, { diskPath });
  else entries.delete(path);
}

function splitRecords(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '');
}
