/** The repository a folder belongs to, and cheap questions about it that need no process. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ObjectFormat } from './blob-id.ts';
import { runGit } from './git.ts';
import { UsageError } from './usage-error.ts';

export interface Repository {
  /** Where git is run: the top of the working tree, or of a bare repository the folder itself. */
  readonly directory: string;
  readonly hasWorkingTree: boolean;
  readonly objectFormat: ObjectFormat;
  /** History was cut, as in most pipelines. */
  readonly shallow: boolean;
  /** Full ids of what was asked for when the repository was opened, as far as each word is plain and means one commit. */
  readonly commits: ReadonlyMap<string, string>;
}

/**
 * Undefined where the folder is in no repository. The process that tells of it can resolve words as well, where all of them are
 * plain: if anything about one is doubtful, none is, and who wants to know asks for each.
 */
export async function openRepository(
  directory: string,
  words: readonly string[] = [],
): Promise<Repository | undefined> {
  const plain = words.every(isPlainRevision) ? words : [];
  const questions = ['--is-inside-work-tree', '--show-object-format', '--is-shallow-repository', '--show-cdup'];
  const commits = plain.map((word) => `${word}^{commit}`);
  const { status, output, complaint } = await runGit(directory, ['rev-parse', ...questions, ...commits]);
  if (plain.length > 0 && (status !== 0 || complaint !== '')) return openRepository(directory);
  if (status !== 0) {
    if (complaint.includes('not a git repository')) return undefined;
    throw explainRefusal(directory, complaint);
  }
  const lines = output.toString('utf8').trimEnd().split('\n');
  const [inside, format, shallow, up = ''] = lines.slice(0, lines.length - plain.length);
  return {
    directory: resolve(directory, up),
    hasWorkingTree: inside === 'true',
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    commits: pairWithIds(plain, lines.slice(lines.length - plain.length)),
  };
}

/** No option, no range, no search: nothing that git would answer with other than one line. */
function isPlainRevision(word: string): boolean {
  return /^\w[\w/.~-]*$/.test(word) && !word.includes('..');
}

/** A file whose name ends in `^{commit}` would be told by its name. */
function pairWithIds(words: readonly string[], lines: readonly string[]): ReadonlyMap<string, string> {
  const areIds = lines.every((line) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(line));
  return new Map(areIds ? words.map((word, index) => [word, lines[index] ?? '']) : []);
}

function explainRefusal(directory: string, complaint: string): UsageError {
  const found = complaint.split('\n', 1)[0] ?? '';
  if (!complaint.includes('dubious ownership')) {
    const expected = 'git 2.36 or newer, and a repository that it can read';
    return new UsageError({ problem: 'git cannot read here', expected, found, remedy: 'git --version' });
  }
  return new UsageError({
    problem: 'git refuses to read a repository that belongs to somebody else',
    found,
    remedy: `if you trust it: git config --global --add safe.directory ${directory}`,
  });
}

/**
 * Whether a plain word may be a revision. "No" is certain and costs no process; "yes" is for git to confirm. A folder
 * named on the command line must not pay for starting git only because it stands in a repository.
 */
export function mayNameRevision(word: string, directory: string): boolean {
  const gitDirectory = findGitDirectory(directory);
  if (gitDirectory === undefined) return false;
  if (!/^[\w./-]+$/.test(word) || /^[0-9A-Fa-f]{4,}$|-[gG][0-9A-Fa-f]{4,}$/.test(word)) return true;
  const common = findCommonDirectory(gitDirectory);
  if (existsSync(`${common}/reftable`)) return true;
  const names = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((prefix) => prefix + word);
  names.push(`refs/remotes/${word}/HEAD`);
  const folders = gitDirectory === common ? [common] : [gitDirectory, common];
  return names.some((name) => folders.some((folder) => isFile(`${folder}/${name}`))) || isPacked(common, names);
}

/** The folder where git keeps what all working trees of a repository share; undefined outside of any. Costs no process. */
export function findSharedDirectory(directory: string): string | undefined {
  const found = findGitDirectory(directory);
  return found === undefined ? undefined : findCommonDirectory(found);
}

function findGitDirectory(directory: string): string | undefined {
  if (process.env.GIT_DIR !== undefined) return resolve(directory, process.env.GIT_DIR);
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const found = gitDirectoryOf(folder);
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

function gitDirectoryOf(folder: string): string | undefined {
  const place = `${folder}/.git`;
  if (isFile(place)) {
    const target = /^gitdir: (.+)/.exec(readFileSync(place, 'utf8'))?.[1];
    return target === undefined ? undefined : resolve(folder, target);
  }
  if (existsSync(place)) return place;
  return existsSync(`${folder}/objects`) && isFile(`${folder}/HEAD`) ? folder : undefined;
}

/** Linked working trees keep their branches in the main repository. */
function findCommonDirectory(gitDirectory: string): string {
  const pointer = `${gitDirectory}/commondir`;
  return isFile(pointer) ? resolve(gitDirectory, readFileSync(pointer, 'utf8').trim()) : gitDirectory;
}

function isPacked(common: string, names: readonly string[]): boolean {
  const packed = `${common}/packed-refs`;
  if (!isFile(packed)) return false;
  const text = readFileSync(packed, 'utf8');
  return names.some((name) => text.includes(` ${name}\n`));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
