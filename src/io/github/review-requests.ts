/** Asks people and teams for a review. */

import type { Client } from './client.ts';
import { isStatus } from './failure.ts';

/** Returns the handles that GitHub took. One that it does not take refuses the whole request, so then each is tried alone. */
export async function requestReviews(
  client: Client,
  pullRequest: number,
  handles: readonly string[],
): Promise<readonly string[]> {
  const known = handles.filter((handle) => isOfOwner(handle, client.owner));
  if (known.length === 0) return [];
  if (await request(client, pullRequest, known)) return known;
  if (known.length === 1) return [];
  const taken: string[] = [];
  for (const handle of known) if (await request(client, pullRequest, [handle])) taken.push(handle);
  return taken;
}

/** A request names a team by its last part alone, so one of another organisation would be a namesake here. */
function isOfOwner(handle: string, owner: string): boolean {
  return !handle.includes('/') || handle.toLowerCase().startsWith(`@${owner.toLowerCase()}/`);
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
