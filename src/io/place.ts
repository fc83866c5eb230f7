/** Decides what a word on the command line means: a folder, a revision, or the working tree. */

import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import type { Pair } from '../text/pair.ts';
import { remember } from '../text/remember.ts';
import { type CommitLister, createCommitLister } from './commit-listing.ts';
import { isFolder, listFolder } from './folder-source.ts';
import { findCommits, type GitObjects, openGitObjects } from './git-objects.ts';
import { findSharedDirectory, mayNameRevision, openRepository, type Repository } from './git-repository.ts';
import { explainUnknownRevision, findMergeBase, resolveCommit, WORKING_TREE } from './git-revision.ts';
import type { SourceTree } from './source-tree.ts';
import { UsageError } from './usage-error.ts';
import { listWorkingTree } from './working-tree.ts';

/** Where words are read: the current folder, and its repository, opened at most once and only when needed. */
export interface Surroundings {
  readonly directory: string;
  /** What git says of the repository; commits can be read without that. */
  repository(): Promise<Repository | undefined>;
  /** The full id of the commit that a word means; undefined where it means none. */
  findCommit(word: string): Promise<string | undefined>;
  commits(): CommitLister;
  /** What everything that git keeps is read through. Whoever is done closes it. */
  readonly objects: GitObjects;
}

/** Of `words`, those that can be revisions are looked up together. */
export function openSurroundings(directory: string, words: readonly string[] = []): Surroundings {
  const objects = openGitObjects(directory);
  const repository = remember(() => openRepository(directory));
  const found = remember(async () => {
    const revisions = words.filter((word) => word !== WORKING_TREE && !isExplicitPath(word));
    return findSharedDirectory(directory) === undefined ? new Map<string, string>() : findCommits(objects, revisions);
  });
  return {
    ...{ directory, repository, objects, commits: remember(() => createCommitLister(objects)) },
    async findCommit(word) {
      const known = (await found()).get(word);
      if (known !== undefined) return known;
      const opened = await repository();
      return opened && resolveCommit(opened, word);
    },
  };
}

/** Lists what a word names. A name that is both a folder and a revision is refused. */
export async function openPlace(around: Surroundings, word: string): Promise<SourceTree> {
  return listPlace(around, await findPlace(around, word));
}

/** The same for both sides of a comparison, with what two commits have in common listed once. */
export async function openPlaces(around: Surroundings, words: Pair<string>): Promise<Pair<SourceTree>> {
  const [before, after] = await Promise.all([findPlace(around, words.before), findPlace(around, words.after)]);
  const [first, second] = await Promise.all([listPlace(around, before), listPlace(around, after)]);
  return { before: first, after: second };
}

type FoundPlace = { readonly commit: string } | { list(): SourceTree | Promise<SourceTree> };

async function listPlace({ commits }: Surroundings, place: FoundPlace): Promise<SourceTree> {
  return 'commit' in place ? commits().list(place.commit) : place.list();
}

async function findPlace(around: Surroundings, word: string): Promise<FoundPlace> {
  const { directory } = around;
  const asFolder: FoundPlace = { list: () => listFolder(word, directory) };
  const folder = isFolder(word, directory);
  if (isExplicitPath(word)) return folder ? asFolder : failAsPath(word, directory);
  if (folder && word !== WORKING_TREE && !mayNameRevision(word, directory)) return asFolder;
  const commit = word === WORKING_TREE ? undefined : await around.findCommit(word);
  if (folder && (commit !== undefined || word === WORKING_TREE)) throw bothFolderAndRevision(word);
  if (folder) return asFolder;
  if (commit !== undefined) return { commit };
  const repository = await around.repository();
  if (repository === undefined) throw explainNoRepository(word, directory);
  if (word === WORKING_TREE) return { list: () => listWorkingTree(repository) };
  if (isFileOfUser(repository, resolve(directory, word))) return asFolder;
  throw suggestFolders(await explainUnknownRevision(repository, word), word, directory);
}

/** The files of a bare repository are git's own. */
function isFileOfUser({ hasWorkingTree }: Repository, path: string): boolean {
  return hasWorkingTree && existsSync(path);
}

/** The two sides where nothing was named: where the change started, and the working tree. */
export async function openDefaultPlaces(around: Surroundings): Promise<{ before: SourceTree; after: SourceTree }> {
  const repository = await around.repository();
  if (repository === undefined) throw nothingToCompare(around.directory);
  const base = await findMergeBase(repository);
  const [before, after] = await Promise.all([around.commits().list(base.commit), listWorkingTree(repository)]);
  const branch = base.branch.replace(/^refs\/(heads|remotes)\//, '');
  const notice = `Compared with ${base.commit.slice(0, 12)}, where HEAD and ${branch} have their merge base.`;
  return { before: { ...before, notices: [notice] }, after };
}

/** The working tree of the repository, else the current folder. */
export async function openCurrentPlace(around: Surroundings): Promise<SourceTree> {
  const repository = await around.repository();
  return repository?.hasWorkingTree ? listWorkingTree(repository) : listFolder('.', around.directory);
}

function isExplicitPath(word: string): boolean {
  return /^\.{0,2}[\\/]|^\.{1,2}$|[\\/]$/.test(word) || isAbsolute(word);
}

function failAsPath(word: string, directory: string): FoundPlace {
  if (existsSync(resolve(directory, word))) return { list: () => listFolder(word, directory) };
  throw new UsageError({
    problem: `there is no folder \`${word}\``,
    expected: 'a folder that exists',
    found: 'nothing at that path',
    candidates: { wanted: basename(word), known: listNeighbours(resolve(directory, dirname(word))) },
  });
}

function listNeighbours(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** What was meant may be a folder with another name in the same place. */
function suggestFolders({ details }: UsageError, word: string, directory: string): UsageError {
  const { known } = details.candidates ?? { known: [] };
  const place = dirname(word);
  const folders = listNeighbours(resolve(directory, place)).map((name) => (place === '.' ? name : `${place}/${name}`));
  return new UsageError({ ...details, candidates: { wanted: word, known: [...known, ...folders] } });
}

function bothFolderAndRevision(word: string): UsageError {
  const revision = word === WORKING_TREE ? 'the working tree' : 'a git revision';
  return new UsageError({
    problem: `\`${word}\` is both a folder and ${revision}`,
    expected: 'a word that means one of them',
    found: 'a folder and a revision of that name',
    remedy:
      word === WORKING_TREE
        ? `write ./${word} for the folder; rename it to read the working tree`
        : `write ./${word} for the folder, refs/heads/${word} (or refs/tags/${word}) for the revision`,
  });
}

function explainNoRepository(word: string, directory: string): UsageError {
  const isFile = existsSync(resolve(directory, word));
  return new UsageError({
    problem: isFile
      ? `\`${word}\` is a file`
      : `there is no folder \`${word}\`, and no git repository to look for it as a revision`,
    expected: 'a folder, or a revision in a git repository',
    found: isFile ? 'a file' : `${directory} is not in a git repository`,
    remedy: isFile
      ? `give the folder that holds it: ${dirname(word)}`
      : 'give a folder, or run mml-guard inside the repository',
    candidates: { wanted: word, known: listNeighbours(directory) },
  });
}

function nothingToCompare(directory: string): UsageError {
  return new UsageError({
    problem: 'there is nothing to compare: this is not a git repository',
    expected: 'two folders, or a git repository',
    found: `${directory} is not in a git repository`,
    remedy: 'name both: <before folder> <after folder>; for one folder alone: mml-guard check <folder>',
  });
}
