/** Asks people and teams for a review. */

import type { Client } from './client.ts';
import { isStatus } from './failure.ts';

/** Returns the handles that GitHub took. One that it does not take refuses the whole request, so then each is tried alone. */
export async function requestReviews(
  client: Client,
  pullRequest: number,
  handles: readonly string[],
): Promise<readonly string[]> {
  if (await request(client, pullRequest, handles)) return handles;
  if (handles.length === 1) return [];
  const taken: string[] = [];
  for (const handle of handles) if (await request(client, pullRequest, [handle])) taken.push(handle);
  return taken;
}

async function request(
  { octokit, owner, repo }: Client,
  pullRequest: number,
  handles: readonly string[],
): Promise<boolean> {
  const names = handles.map((handle) => handle.slice(1));
  const teams = names.filter((name) => name.includes('/')).map((name) => name.slice(name.indexOf('/') + 1));
  try {
    await octokit.rest.pulls.requestReviewers({
      ...{ owner, repo, pull_number: pullRequest },
      reviewers: names.filter((name) => !name.includes('/')),
      team_reviewers: teams,
    });
    return true;
  } catch (error) {
    if (isStatus(error, 422)) return false;
    throw error;
  }
}
