/** Tags and releases of the repository on GitHub. */

import type { Tag } from '../../changelog/release-tags.ts';
import type { Client } from './client.ts';
import { isStatus } from './failure.ts';

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly body: string;
}

/** Tags of ten pages at most: a release that far back is nobody's previous one. */
const MOST_PAGES = 10;

/** GitHub names no days here. */
export async function listTags({ octokit, owner, repo }: Client): Promise<readonly Tag[]> {
  const tags: Tag[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.repos.listTags, { owner, repo, per_page: 100 });
  let read = 0;
  for await (const { data } of pages) {
    tags.push(...data.map(({ name, commit }) => ({ name, commit: commit.sha, date: '' })));
    read += 1;
    if (read === MOST_PAGES) break;
  }
  return tags;
}

/** By id, else by tag; undefined where that tag has no release. */
export async function readRelease(
  { octokit, owner, repo }: Client,
  { id, tag }: { readonly id: number | undefined; readonly tag: string },
): Promise<Release | undefined> {
  try {
    const { data } =
      id === undefined
        ? await octokit.rest.repos.getReleaseByTag({ owner, repo, tag })
        : await octokit.rest.repos.getRelease({ owner, repo, release_id: id });
    return { id: data.id, tag: data.tag_name, body: data.body ?? '' };
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

/** GitHub takes this many characters. */
export const LONGEST_RELEASE_BODY = 120_000;

export async function updateReleaseBody({ octokit, owner, repo }: Client, id: number, body: string): Promise<void> {
  await octokit.rest.repos.updateRelease({ owner, repo, release_id: id, body });
}
