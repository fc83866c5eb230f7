/** Lists the model files of the working tree, by one git process and without reading a file that git knows. */

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type GitSetting, runGit } from './git.ts';
import type { Repository } from './git-repository.ts';
import { WORKING_TREE } from './git-revision.ts';
import {
  BASELINE_FILE_NAME,
  CODEOWNERS_PATHS,
  isExpectedPath,
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
