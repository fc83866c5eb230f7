/** Finds the releases that lie between two revisions, so that what they declare as renamed can be followed. */

import { listReleasesBetween, type ReleaseTag } from '../changelog/release-tags.ts';
import type { Repository } from '../io/git-repository.ts';
import { readTags } from '../io/release-tags.ts';

export interface BetweenQuestion {
  /** Full commit ids; `from` is part of the history of `to`, or lies apart from it. */
  readonly from: string;
  readonly to: string;
  readonly releases: { readonly from?: ReleaseTag; readonly to?: ReleaseTag };
  readonly tagPrefix?: string;
}

export interface ReleasesBetween {
  /** Full commit ids, the oldest first. */
  readonly commits: readonly string[];
  readonly notices: readonly string[];
}

/** Each is read, so there is a bound. */
export const MOST_RELEASES_BETWEEN = 50;

export async function findReleasesBetween(
  repository: Repository,
  { from, to, releases, tagPrefix }: BetweenQuestion,
): Promise<ReleasesBetween> {
  const tags = await readTags(repository, { of: to, notOf: from });
  const found = listReleasesBetween(tags, { ...releases, ...(tagPrefix !== undefined && { prefix: tagPrefix }) });
  const commits = [...new Set(found.map(({ commit }) => commit))].filter((commit) => commit !== from && commit !== to);
  return limitReleases(commits);
}

/** The latest ones, because a chain that is cut at its beginning still tells its end. */
export function limitReleases(commits: readonly string[]): ReleasesBetween {
  if (commits.length <= MOST_RELEASES_BETWEEN) return { commits, notices: [] };
  const notice = `${commits.length} releases lie between; only renames declared in the last ${MOST_RELEASES_BETWEEN} are followed from one to the next.`;
  return { commits: commits.slice(-MOST_RELEASES_BETWEEN), notices: [notice] };
}
