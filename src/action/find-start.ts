/** Finds the release that a changelog starts from, and those on the way: on GitHub, or in the clone without a token. */

import { choosePreviousRelease, listReleasesBetween, readReleaseTag, type Tag } from '../changelog/release-tags.ts';
import { openRepository } from '../io/git-repository.ts';
import { resolveCommit } from '../io/git-revision.ts';
import { readTags } from '../io/release-tags.ts';
import { limitReleases, type ReleasesBetween } from '../run/releases-between.ts';
import type { Reading } from './read-change.ts';
import type { ChangelogPlan } from './run-plan.ts';

export interface Start {
  /** Undefined for a first release. */
  readonly from: string | undefined;
  readonly between: ReleasesBetween;
}

export async function findStart(plan: ChangelogPlan, reading: Reading): Promise<Start> {
  const known = (await askGitHub(reading)) ?? (await askClone(plan.to, reading));
  const from = plan.from ?? choosePrevious(plan, known);
  return { from, between: limitReleases(listBetween(from, plan.tag, known)) };
}

function choosePrevious({ to, tag }: ChangelogPlan, known: KnownTags): string | undefined {
  const commit = known.tags.find(({ name }) => name === tag)?.commit ?? known.commit ?? to;
  const answer = choosePreviousRelease({ tags: known.tags, commit, ...(tag !== undefined && { tag }) });
  return answer.status === 'found' ? answer.previous.name : undefined;
}

/** GitHub does not tell which tags a commit can reach, so only versions say what lies between. */
function listBetween(from: string | undefined, to: string | undefined, { tags }: KnownTags): readonly string[] {
  const [first, last] = [from, to]
    .map((name) => tags.find((tag) => tag.name === name))
    .map((tag) => tag && readReleaseTag(tag));
  if (first === undefined || last === undefined) return [];
  const commits = listReleasesBetween(tags, { from: first, to: last }).map(({ commit }) => commit);
  return [...new Set(commits)].filter((commit) => commit !== first.commit && commit !== last.commit);
}

interface KnownTags {
  readonly tags: readonly Tag[];
  readonly commit?: string;
}

/** A checkout of a release has one tag; GitHub knows all. */
async function askGitHub({ connect }: Reading): Promise<KnownTags | undefined> {
  const client = await connect();
  if (client === undefined) return undefined;
  const { listTags } = await import('../io/github/releases.ts');
  try {
    return { tags: await listTags(client) };
  } catch {
    return undefined;
  }
}

async function askClone(to: string, { runner }: Reading): Promise<KnownTags> {
  const repository = await openRepository(runner.workspace);
  if (repository === undefined) return { tags: [] };
  const commit = await resolveCommit(repository, to);
  return {
    tags: await readTags(repository, { of: repository.shallow ? undefined : commit }),
    ...(commit && { commit }),
  };
}
