/** What GitHub knows about a pull request and about releases: the parts a comparison needs. */

import type { Client } from './client.ts';

export interface PullRequest {
  readonly number: number;
  /** The last commit of the change. */
  readonly head: string;
  /** The branch it goes to. */
  readonly base: string;
  /** The test merge as GitHub last made it; it may be of an earlier head. */
  readonly merge: string | null;
  readonly open: boolean;
  /** The login of who opened it; absent where the account is gone. */
  readonly author?: string;
}

/** GitHub makes the test merge in the background. */
const MERGE_ATTEMPTS = 4;
const MERGE_PAUSE = 1500;

export async function readPullRequest(client: Client, number: number): Promise<PullRequest> {
  return toPullRequest(await request(client, number));
}

/** Waits a little for a merge that is being made; a conflict has none. */
export async function readMergedPullRequest(client: Client, number: number): Promise<PullRequest> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await request(client, number);
    if (answer.mergeable !== null || answer.state !== 'open' || attempt === MERGE_ATTEMPTS)
      return toPullRequest(answer);
    await new Promise((resolve) => setTimeout(resolve, MERGE_PAUSE));
  }
}

async function request({ octokit, owner, repo }: Client, number: number) {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  return data;
}

function toPullRequest(answer: Awaited<ReturnType<typeof request>>): PullRequest {
  return {
    number: answer.number,
    head: answer.head.sha,
    base: answer.base.ref,
    merge: answer.mergeable === false ? null : answer.merge_commit_sha,
    open: answer.state === 'open',
    ...(answer.user && { author: answer.user.login }),
  };
}

/** The open pull request with exactly this head; `branch` is `owner:branch`. */
export async function findPullRequest(
  client: Client,
  head: string,
  branch: string | undefined,
): Promise<number | undefined> {
  const { octokit, owner, repo } = client;
  const matches = (pull: { readonly state: string; readonly head: { readonly sha: string } }): boolean =>
    pull.state === 'open' && pull.head.sha === head;
  const known = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
    ...{ owner, repo, commit_sha: head, per_page: 100 },
  });
  const found = known.find(matches);
  if (found !== undefined || branch === undefined) return found?.number;
  const ofBranch = await octokit.paginate(octokit.rest.pulls.list, {
    ...{ owner, repo, state: 'open' as const, head: branch, per_page: 100 },
  });
  return ofBranch.find(matches)?.number;
}

/** The pull request that became this commit of its target branch. */
export async function findMergedPullRequest(client: Client, commit: string): Promise<number | undefined> {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...{ owner, repo, commit_sha: commit, per_page: 100 },
  });
  return data.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit)?.number;
}

/** The tag of the newest published release, or of the one before `tag`; undefined where there is none. */
export async function findReleaseTag(client: Client, tag: string | undefined): Promise<string | undefined> {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.repos.listReleases({ owner, repo, per_page: 100 });
  const published = data.filter((release) => !release.draft).map((release) => release.tag_name);
  const index = tag === undefined ? -1 : published.indexOf(tag);
  return published[index + 1];
}
