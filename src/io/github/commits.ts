/** Commits of a pull request and of the branch that it was merged into, with what a rebase leaves as it was. */

import type { Client } from './client.ts';

export interface WrittenCommit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Who wrote it, when, and with which message; undefined where GitHub does not know. */
  readonly authorship: string | undefined;
}

const PAGE = 100;

/** Oldest first; GitHub lists 250 at most. */
export async function listPullCommits(
  { octokit, owner, repo }: Client,
  pullRequest: number,
): Promise<readonly WrittenCommit[]> {
  const found = await octokit.paginate(octokit.rest.pulls.listCommits, {
    ...{ owner, repo, pull_number: pullRequest, per_page: PAGE },
  });
  return found.map(toWritten);
}

/** The commit and what stands before it, newest first; up to a page more than `count`. */
export async function listHistory(
  { octokit, owner, repo }: Client,
  commit: string,
  count: number,
): Promise<readonly WrittenCommit[]> {
  const found: WrittenCommit[] = [];
  for (let page = 1; found.length < count; page += 1) {
    const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: commit, per_page: PAGE, page });
    found.push(...data.map(toWritten));
    if (data.length < PAGE) break;
  }
  return found;
}

interface Answer {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name?: string; readonly email?: string; readonly date?: string } | null;
  };
}

function toWritten({ sha, parents, commit: { author, message } }: Answer): WrittenCommit {
  const { name, email, date } = author ?? {};
  const authorship = date === undefined ? undefined : JSON.stringify([name, email, date, message]);
  return { id: sha, parents: parents.map((parent) => parent.sha), authorship };
}
