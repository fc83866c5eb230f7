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
}

/** Undefined where the folder is in no repository. */
export async function openRepository(directory: string): Promise<Repository | undefined> {
  const questions = ['--is-inside-work-tree', '--show-object-format', '--is-shallow-repository', '--show-cdup'];
  const { status, output, complaint } = await runGit(directory, ['rev-parse', ...questions]);
  if (status !== 0) {
    if (complaint.includes('not a git repository')) return undefined;
    throw explainRefusal(directory, complaint);
  }
  const [inside, format, shallow, up = ''] = output.toString('utf8').trimEnd().split('\n');
  return {
    directory: resolve(directory, up),
    hasWorkingTree: inside === 'true',
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
  };
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
