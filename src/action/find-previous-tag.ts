/** Finds the release that a changelog starts from: on GitHub, or in the clone where there is no token. */

import { choosePreviousRelease, type Tag } from '../changelog/release-tags.ts';
import { openRepository } from '../io/git-repository.ts';
import { resolveCommit } from '../io/git-revision.ts';
import { readTags } from '../io/release-tags.ts';
import type { Reading } from './read-change.ts';
import type { ChangelogPlan } from './run-plan.ts';

/** Undefined for a first release. */
export async function findPreviousTag({ to, tag }: ChangelogPlan, reading: Reading): Promise<string | undefined> {
  const known = (await askGitHub(reading)) ?? (await askClone(to, reading));
  const commit = known.tags.find(({ name }) => name === tag)?.commit ?? known.commit ?? to;
  const answer = choosePreviousRelease({ tags: known.tags, commit, ...(tag !== undefined && { tag }) });
  return answer.status === 'found' ? answer.previous.name : undefined;
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
  return { tags: await readTags(repository, repository.shallow ? undefined : commit), ...(commit && { commit }) };
}
