/** Finds the release that a revision is compared with: for a release the one before it in its line, else the latest. */

import { choosePreviousRelease } from '../changelog/release-tags.ts';
import type { Client } from '../io/github/client.ts';
import { isStatus } from '../io/github/failure.ts';
import { findReleaseTag } from '../io/github/pull-request.ts';
import { listTags } from '../io/github/releases.ts';

export interface KnownRelease {
  /** Full id. */
  readonly commit: string;
  /** Of the release itself, where it is one. */
  readonly tag: string | undefined;
}

/** The name of its tag; undefined for a first release, and where nothing is to be had. */
export async function findPreviousRelease(client: Client, { commit, tag }: KnownRelease): Promise<string | undefined> {
  try {
    if (tag === undefined) return await findReleaseTag(client, undefined);
    const answer = choosePreviousRelease({ tags: await listTags(client), commit, tag });
    if (answer.status === 'found') return answer.previous.name;
    // Names without versions say nothing about an order, so the days of the releases have to.
    return answer.status === 'first' ? undefined : await findReleaseTag(client, tag);
  } catch (error) {
    if (isStatus(error, 404) || isStatus(error, 403)) return undefined;
    throw error;
  }
}
