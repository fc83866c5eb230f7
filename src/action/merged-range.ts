/** Finds what a pull request brought to its target where no merge commit says it: by rebase several commits, by squash one. */

import type { Client } from '../io/github/client.ts';
import { listHistory, listPullCommits, type WrittenCommit } from '../io/github/commits.ts';

export interface MergedPullRequest {
  readonly number: number;
  /** The last commit that it brought. */
  readonly merge: string;
  /** How many commits its branch had. */
  readonly commits: number;
}

/** The commit before the first one that it brought; undefined where that is not to be had. */
export async function readRangeStart(
  client: Client,
  { number, merge, commits }: MergedPullRequest,
): Promise<string | undefined> {
  try {
    const own = await listPullCommits(client, number);
    // GitHub does not list all of a long branch.
    return own.length < commits ? undefined : findRangeStart(own, await listHistory(client, merge, commits));
  } catch {
    return undefined;
  }
}

/**
 * A rebase keeps the author, the time and the message of each commit, and their order; it drops what the target had already. A
 * squash is a commit of its own. `own` comes oldest first, `history` newest first, without forks as far as it matters.
 */
export function findRangeStart(own: readonly WrittenCommit[], history: readonly WrittenCommit[]): string | undefined {
  let left = own.length;
  let start = history[0]?.parents[0];
  for (const { authorship, parents } of history) {
    if (parents.length !== 1 || authorship === undefined) break;
    const match = own.findLastIndex((commit, index) => index < left && commit.authorship === authorship);
    if (match === -1) break;
    left = match;
    start = parents[0];
  }
  return start;
}
