/** Reads commits from the clone that `actions/checkout` made, and fetches exactly what it lacks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BlobReader, openBlobReader } from '../blob-reader.ts';
import { ByteBudget } from '../byte-budget.ts';
import { openContentReader } from '../content-reader.ts';
import { type GitSetting, runGit, startGit } from '../git.ts';
import { openRepository, type Repository } from '../git-repository.ts';
import { resolveCommit } from '../git-revision.ts';
import { listCommit } from '../git-source.ts';
import type { KnownContents } from '../known-contents.ts';
import { isFullId, type RevisionSource } from '../revision-source.ts';
import type { SourceTree } from '../source-tree.ts';

export interface CloneSource extends RevisionSource {
  /** Ends the process that answers about objects. */
  close(): void;
}

/** Undefined where the workspace is no clone. */
export async function openCloneSource(workspace: string): Promise<CloneSource | undefined> {
  trustWorkspace(workspace);
  // Started beside the first question: whatever is asked later then costs no process of its own.
  const objects = openObjects(workspace);
  try {
    const repository = await openRepository(workspace);
    if (repository !== undefined) return createCloneSource({ ...repository, objects });
    objects.close();
    return undefined;
  } catch (error) {
    objects.close();
    throw error;
  }
}

/** One process that answers about objects, and another one where that has ended. */
interface Objects {
  use(): BlobReader;
  close(): void;
}

function openObjects(directory: string): Objects {
  let reader: BlobReader | undefined = openBlobReader(directory);
  return {
    use() {
      if (reader === undefined || reader.hasEnded()) reader = openBlobReader(directory);
      return reader;
    },
    close() {
      reader?.close();
      reader = undefined;
    },
  };
}

interface Clone extends Repository {
  readonly objects: Objects;
}

/** In a container the clone belongs to somebody else; the runner itself made it, for this job. */
function trustWorkspace(workspace: string): void {
  const count = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  process.env['GIT_CONFIG_COUNT'] = String(count + 1);
  process.env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  process.env[`GIT_CONFIG_VALUE_${count}`] = workspace;
}

function createCloneSource(clone: Clone): CloneSource {
  const { objects } = clone;
  /** By commit, as far as it was looked up. */
  const treeIds = new Map<string, string>();
  const listings = new Map<string, Promise<SourceTree>>();
  return {
    async resolve(word) {
      if (!isFullId(word)) return (await resolveCommit(clone, word)) ?? fetchName(clone, word);
      const known = await findCommit(objects, word);
      if (known !== undefined) return known;
      return (await fetchCommits(clone, [word])) ? findCommit(objects, word) : undefined;
    },
    async findParents(commit) {
      const known = await readParents(objects, commit);
      if (known !== undefined) return known;
      return (await fetchCommits(clone, [commit])) ? readParents(objects, commit) : undefined;
    },
    findMergeBase: (left, right) => findMergeBase(clone, left, right),
    async provide(commits) {
      const trees = await findTrees(objects, commits);
      for (const [commit, tree] of trees) treeIds.set(commit, tree);
      const missing = commits.filter((commit) => !trees.has(commit));
      return missing.length === 0 || fetchCommits(clone, missing);
    },
    /** A branch that is up to date has the very tree of its merge, and one process less is a tenth of a small review. */
    async list(commit, also) {
      const key = `${treeIds.get(commit) ?? commit} ${also ?? ''}`;
      const listing = listings.get(key) ?? listCommit(clone, commit, also);
      listings.set(key, listing);
      return { ...(await listing), label: commit };
    },
    async openReader(trees, known) {
      await completePartialClone(clone, trees, known);
      return openContentReader(clone, known, () => ({ ...objects.use(), close: objects.close }));
    },
    close: objects.close,
  };
}

/** Undefined where history was cut: a base found in a part of it could be the wrong one. */
async function findMergeBase(clone: Clone, left: string, right: string): Promise<string | undefined> {
  const { directory, shallow, objects } = clone;
  const sides = [left, right];
  if (shallow || (await findTrees(objects, sides)).size < new Set(sides).size) return undefined;
  const { status, output } = await runGit(directory, ['merge-base', left, right]);
  return status === 0 ? output.toString('utf8').trim() : undefined;
}

const ANY_SIZE = { file: Number.POSITIVE_INFINITY, budget: new ByteBudget() };

async function findCommit(objects: Objects, word: string): Promise<string | undefined> {
  const [id] = await objects.use().identify([`${word}^{commit}`]);
  return id;
}

/** The raw commit names its parents even where a shallow clone hides them from everything else. */
async function readParents(objects: Objects, commit: string): Promise<readonly string[] | undefined> {
  const id = await findCommit(objects, commit);
  if (id === undefined) return undefined;
  const content = (await objects.use().read([id], ANY_SIZE)).get(id);
  if (content?.status !== 'read') return undefined;
  const [header = ''] = Buffer.from(content.bytes).toString('utf8').split('\n\n', 1);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent);
}

/** Ids of their trees by commit; a commit whose files are not here is missing. */
async function findTrees(objects: Objects, commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = await objects.use().identify(commits.map((commit) => `${commit}^{tree}`));
  const found = commits.map((commit, index) => [commit, ids[index]] as const);
  return new Map(found.flatMap(([commit, tree]) => (tree === undefined ? [] : [[commit, tree]])));
}

/** Depth 1 only where history is cut already: it would cut that of a complete clone. */
async function fetchCommits(clone: Clone, commits: readonly string[]): Promise<boolean> {
  const depth = clone.shallow ? ['--depth=1'] : [];
  return (await runFetch(clone, [...depth, 'origin', ...commits])).status === 0;
}

/** A tag or branch that was not fetched; undefined where the remote has none, or both. */
async function fetchName(clone: Clone, word: string): Promise<string | undefined> {
  if (!/^[\w][\w./-]*$/.test(word) || word.includes('..')) return undefined;
  const depth = clone.shallow ? ['--depth=1'] : [];
  for (const name of word.startsWith('refs/') ? [word] : [`refs/tags/${word}`, `refs/heads/${word}`]) {
    const local = `refs/mml-guard/${name.replace(/^refs\//, '')}`;
    const { status } = await runFetch(clone, [...depth, 'origin', `+${name}:${local}`]);
    if (status === 0) return resolveCommit(clone, local);
  }
  return undefined;
}

/** A server that sends nothing for half a minute ends a fetch: then the API is asked. */
const PATIENCE: readonly GitSetting[] = [
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '30'],
];

/** What runs now may not see what comes, so the next question is for another process. */
function runFetch({ directory, objects }: Clone, words: readonly string[]) {
  objects.close();
  const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--quiet', '--no-auto-maintenance'];
  return runGit(directory, ['fetch', ...options, ...words], PATIENCE);
}

/** git would fetch what a partial clone lacks one file at a time; asked for at once it is one round trip. */
async function completePartialClone(
  { directory, objects }: Clone,
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
  const ids = missing.filter((id) => wanted.has(id) && known?.sizeOf(id) === undefined);
  if (ids.length === 0) return;
  objects.close();
  await fetchObjects(directory, ids);
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
  const settings: readonly GitSetting[] = [['fetch.negotiationAlgorithm', 'noop'], ...PATIENCE];
  const git = startGit(directory, ['fetch', 'origin', ...options], settings);
  git.stdout.resume();
  git.stderr.resume();
  git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  return new Promise((resolve) => git.on('close', resolve));
}
