/** Reads commits from the clone that `actions/checkout` made, and fetches exactly what it lacks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../../text/remember.ts';
import { formatOf, isFullId } from '../blob-id.ts';
import { ByteBudget } from '../byte-budget.ts';
import { createCommitLister } from '../commit-listing.ts';
import { openContentReader } from '../content-reader.ts';
import { type GitResult, type GitSetting, runGit, startGit } from '../git.ts';
import { type GitObjects, openGitObjects } from '../git-objects.ts';
import { findSharedDirectory, openRepository, type Repository } from '../git-repository.ts';
import { resolveCommit } from '../git-revision.ts';
import type { KnownContents } from '../known-contents.ts';
import type { RevisionSource } from '../revision-source.ts';
import type { SourceTree } from '../source-tree.ts';

export interface CloneSource extends RevisionSource {
  /** Ends the process that answers about objects. */
  close(): void;
}

/** Undefined where the workspace is no clone. */
export async function openCloneSource(workspace: string): Promise<CloneSource | undefined> {
  trustWorkspace(workspace);
  const objects = openGitObjects(workspace);
  if (findSharedDirectory(workspace) !== undefined && (await answers(objects))) return createCloneSource(objects);
  objects.close();
  // Who gave no answer may be asked why.
  const repository = await openRepository(workspace);
  return repository && createCloneSource(objects);
}

/** Whether git reads a repository here; where it does, whatever is asked later costs no process of its own. */
async function answers(objects: GitObjects): Promise<boolean> {
  try {
    await objects.use().identify(['HEAD']);
    return !objects.use().hasEnded();
  } catch {
    return false;
  }
}

/** In a container the clone belongs to somebody else; the runner itself made it, for this job. */
function trustWorkspace(workspace: string): void {
  const count = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  process.env['GIT_CONFIG_COUNT'] = String(count + 1);
  process.env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  process.env[`GIT_CONFIG_VALUE_${count}`] = workspace;
}

function createCloneSource(objects: GitObjects): CloneSource {
  const clone = { objects, repository: remember(() => requireRepository(objects)) };
  const lister = createCommitLister(objects);
  return {
    async resolve(word) {
      if (!isFullId(word)) return (await resolveCommit(await clone.repository(), word)) ?? fetchName(clone, word);
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
      const present = await findComplete(objects, commits);
      const missing = commits.filter((commit) => !present.has(commit));
      return missing.length === 0 || fetchCommits(clone, missing);
    },
    list: lister.list,
    async openReader(trees, known) {
      await completePartialClone(objects, trees, known);
      const [objectFormat = 'sha1'] = trees.map(({ label }) => formatOf(label));
      return openContentReader({ objects, objectFormat }, known);
    },
    close: objects.close,
  };
}

/** What most runs need not know: whether history was cut, and where the top is. */
interface Clone {
  readonly objects: GitObjects;
  repository(): Promise<Repository>;
}

async function requireRepository({ directory }: GitObjects): Promise<Repository> {
  const repository = await openRepository(directory);
  if (repository === undefined) throw new Error(`${directory} was a repository and is not any more`);
  return repository;
}

/** Undefined where history was cut: a base found in a part of it could be the wrong one. */
async function findMergeBase(clone: Clone, left: string, right: string): Promise<string | undefined> {
  const { directory, shallow } = await clone.repository();
  const sides = [left, right];
  if (shallow || (await findComplete(clone.objects, sides)).size < new Set(sides).size) return undefined;
  const { status, output } = await runGit(directory, ['merge-base', left, right]);
  return status === 0 ? output.toString('utf8').trim() : undefined;
}

const ANY_SIZE = { file: Number.POSITIVE_INFINITY, budget: new ByteBudget() };

async function findCommit(objects: GitObjects, word: string): Promise<string | undefined> {
  const [id] = await objects.use().identify([`${word}^{commit}`]);
  return id;
}

/** The raw commit names its parents even where a shallow clone hides them from everything else. */
async function readParents(objects: GitObjects, commit: string): Promise<readonly string[] | undefined> {
  const id = await findCommit(objects, commit);
  if (id === undefined) return undefined;
  const content = (await objects.use().read([id], ANY_SIZE)).get(id);
  if (content?.status !== 'read') return undefined;
  const [header = ''] = Buffer.from(content.bytes).toString('utf8').split('\n\n', 1);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent);
}

/** Those of the commits whose trees are here too. */
async function findComplete(objects: GitObjects, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = await objects.use().identify(commits.map((commit) => `${commit}^{tree}`));
  return new Set(commits.filter((_, index) => ids[index] !== undefined));
}

async function fetchCommits(clone: Clone, commits: readonly string[]): Promise<boolean> {
  return (await runFetch(clone, ['origin', ...commits])).status === 0;
}

/** A tag or branch that was not fetched; undefined where the remote has none, or both. */
async function fetchName(clone: Clone, word: string): Promise<string | undefined> {
  if (!/^[\w][\w./-]*$/.test(word) || word.includes('..')) return undefined;
  for (const name of word.startsWith('refs/') ? [word] : [`refs/tags/${word}`, `refs/heads/${word}`]) {
    const local = `refs/mml-guard/${name.replace(/^refs\//, '')}`;
    const { status } = await runFetch(clone, ['origin', `+${name}:${local}`]);
    if (status === 0) return resolveCommit(await clone.repository(), local);
  }
  return undefined;
}

/** A server that sends nothing for half a minute ends a fetch: then the API is asked. */
const PATIENCE: readonly GitSetting[] = [
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '30'],
];

/**
 * Depth 1 only where history is cut already: it would cut that of a complete clone. What runs now may not see what comes, so the
 * next question is for another process.
 */
async function runFetch({ objects, repository }: Clone, words: readonly string[]): Promise<GitResult> {
  const { directory, shallow } = await repository();
  objects.close();
  const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--quiet', '--no-auto-maintenance'];
  return runGit(directory, ['fetch', ...options, ...(shallow ? ['--depth=1'] : []), ...words], PATIENCE);
}

/** git would fetch what a partial clone lacks one file at a time; asked for at once it is one round trip. */
async function completePartialClone(
  objects: GitObjects,
  trees: readonly SourceTree[],
  known: KnownContents | undefined,
): Promise<void> {
  const { directory } = objects;
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
