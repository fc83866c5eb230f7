/** Reads commits from the clone that `actions/checkout` made, and fetches exactly what it lacks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContentReader } from '../content-reader.ts';
import { runGit, startGit } from '../git.ts';
import { openRepository, type Repository } from '../git-repository.ts';
import { resolveCommit } from '../git-revision.ts';
import { listCommit } from '../git-source.ts';
import type { KnownContents } from '../known-contents.ts';
import { isFullId, type RevisionSource } from '../revision-source.ts';
import type { SourceTree } from '../source-tree.ts';

/** Undefined where the workspace is no clone. */
export async function openCloneSource(workspace: string): Promise<RevisionSource | undefined> {
  trustWorkspace(workspace);
  const repository = await openRepository(workspace);
  return repository && createCloneSource(repository);
}

/** In a container the clone belongs to somebody else; the runner itself made it, for this job. */
function trustWorkspace(workspace: string): void {
  const count = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  process.env['GIT_CONFIG_COUNT'] = String(count + 1);
  process.env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  process.env[`GIT_CONFIG_VALUE_${count}`] = workspace;
}

function createCloneSource(repository: Repository): RevisionSource {
  const { directory } = repository;
  /** By commit, as far as it was looked up. */
  const treeIds = new Map<string, string>();
  const listings = new Map<string, Promise<SourceTree>>();
  return {
    async resolve(word) {
      const known = await resolveCommit(repository, word);
      if (known !== undefined) return known;
      if (isFullId(word)) return (await fetchCommits(repository, [word])) ? word : undefined;
      return fetchName(repository, word);
    },
    async findParents(commit) {
      const known = await readParents(directory, commit);
      if (known !== undefined) return known;
      return (await fetchCommits(repository, [commit])) ? readParents(directory, commit) : undefined;
    },
    findMergeBase: (left, right) => findMergeBase(repository, left, right),
    async provide(commits) {
      const trees = await findTrees(directory, commits);
      for (const [commit, tree] of trees) treeIds.set(commit, tree);
      const missing = commits.filter((commit) => !trees.has(commit));
      return missing.length === 0 || fetchCommits(repository, missing);
    },
    /** A branch that is up to date has the very tree of its merge, and one process less is a tenth of a small review. */
    async list(commit, also) {
      const key = `${treeIds.get(commit) ?? commit} ${also ?? ''}`;
      const listing = listings.get(key) ?? listCommit(repository, commit, also);
      listings.set(key, listing);
      return { ...(await listing), label: commit };
    },
    async openReader(trees, known) {
      await completePartialClone(directory, trees, known);
      return openContentReader(repository, known);
    },
  };
}

/** Undefined where history was cut: a base found in a part of it could be the wrong one. */
async function findMergeBase(repository: Repository, left: string, right: string): Promise<string | undefined> {
  const { directory, shallow } = repository;
  if (shallow || !(await hasCommits(directory, [left, right]))) return undefined;
  const { status, output } = await runGit(directory, ['merge-base', left, right]);
  return status === 0 ? output.toString('utf8').trim() : undefined;
}

/** The raw commit names its parents even where a shallow clone hides them from everything else. */
async function readParents(directory: string, commit: string): Promise<readonly string[] | undefined> {
  const { status, output } = await runGit(directory, ['cat-file', 'commit', commit]);
  if (status !== 0) return undefined;
  const [header = ''] = output.toString('utf8').split('\n\n', 1);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, id = '']) => id);
}

async function hasCommits(directory: string, commits: readonly string[]): Promise<boolean> {
  return (await findTrees(directory, commits)).size === new Set(commits).size;
}

/** Ids of their trees by commit, by one process for all; a commit whose files are not here is missing. */
async function findTrees(directory: string, commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const git = startGit(directory, ['cat-file', '--batch-check']);
  git.stderr.resume();
  git.stdin.end(commits.map((commit) => `${commit}^{tree}\n`).join(''));
  const chunks: Buffer[] = [];
  for await (const chunk of git.stdout) chunks.push(chunk as Buffer);
  const answers = Buffer.concat(chunks).toString('utf8').split('\n');
  const trees = new Map<string, string>();
  commits.forEach((commit, index) => {
    const [, tree] = /^([0-9a-f]+) tree \d+$/.exec(answers[index] ?? '') ?? [];
    if (tree !== undefined) trees.set(commit, tree);
  });
  return trees;
}

/** Depth 1 only where history is cut already: it would cut that of a complete clone. */
async function fetchCommits(repository: Repository, commits: readonly string[]): Promise<boolean> {
  const depth = repository.shallow ? ['--depth=1'] : [];
  return (await runFetch(repository, [...depth, 'origin', ...commits])).status === 0;
}

/** A tag or branch that was not fetched; undefined where the remote has none, or both. */
async function fetchName(repository: Repository, word: string): Promise<string | undefined> {
  if (!/^[\w][\w./-]*$/.test(word) || word.includes('..')) return undefined;
  const depth = repository.shallow ? ['--depth=1'] : [];
  for (const name of word.startsWith('refs/') ? [word] : [`refs/tags/${word}`, `refs/heads/${word}`]) {
    const local = `refs/mml-guard/${name.replace(/^refs\//, '')}`;
    const { status } = await runFetch(repository, [...depth, 'origin', `+${name}:${local}`]);
    if (status === 0) return resolveCommit(repository, local);
  }
  return undefined;
}

function runFetch({ directory }: Repository, words: readonly string[]) {
  const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--quiet', '--no-auto-maintenance'];
  return runGit(directory, ['fetch', ...options, ...words]);
}

/** git would fetch what a partial clone lacks one file at a time; asked for at once it is one round trip. */
async function completePartialClone(
  directory: string,
  trees: readonly SourceTree[],
  known: KnownContents | undefined,
): Promise<void> {
  if (!(await isPartial(directory))) return;
  const wanted = new Set(
    trees.flatMap((tree) => Array.from(tree.entries.values(), (entry) => ('blob' in entry ? entry.blob : ''))),
  );
  const missing = await findMissingObjects(
    directory,
    trees.map((tree) => tree.label),
  );
  const ids = missing.filter((id) => wanted.has(id) && known?.find(id) === undefined);
  if (ids.length > 0) await fetchObjects(directory, ids);
}

/** The file is asked before git, because a clone is seldom partial and a process is slow. */
async function isPartial(directory: string): Promise<boolean> {
  try {
    if (!readFileSync(join(directory, '.git', 'config'), 'utf8').includes('promisor')) return false;
  } catch {
    // A linked working tree keeps its settings elsewhere.
  }
  return (await runGit(directory, ['config', '--get', 'remote.origin.promisor'])).status === 0;
}

/** `rev-list` names what is not there without fetching it. */
async function findMissingObjects(directory: string, commits: readonly string[]): Promise<readonly string[]> {
  const options = ['rev-list', '--objects', '--no-walk', '--missing=print'];
  const { output } = await runGit(directory, [...options, ...commits]);
  return Array.from(output.toString('utf8').matchAll(/^\?([0-9a-f]+)$/gm), ([, id = '']) => id);
}

/** The way git itself asks a promisor: no negotiation, because single objects have no history. */
function fetchObjects(directory: string, ids: readonly string[]): Promise<unknown> {
  const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--filter=blob:none', '--stdin'];
  const git = startGit(directory, ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', 'origin', ...options]);
  git.stdout.resume();
  git.stderr.resume();
  git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  return new Promise((resolve) => git.on('close', resolve));
}
