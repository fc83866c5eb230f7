/** What GitHub knows of the reviews of a pull request and of the people who gave them. */

import type { ChangeReview } from '../../policy/approval.ts';
import type { Client } from './client.ts';
import { isStatus } from './failure.ts';

/** In the order in which they were given. */
export async function listReviews(client: Client, pullRequest: number): Promise<readonly ChangeReview[]> {
  const { octokit, owner, repo } = client;
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...{ owner, repo, pull_number: pullRequest, per_page: 100 },
  });
  return reviews.map(({ user, state, commit_id: commit }) => ({
    ...(user && { login: user.login }),
    ...{ type: user?.type ?? '', state, commit },
  }));
}

/** Whether GitHub would count this person's review: a handle may have passed to a stranger, who has no access. */
export async function mayWrite({ octokit, owner, repo }: Client, login: string): Promise<boolean> {
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
  return data.permission === 'admin' || data.permission === 'write';
}

/** Undefined where the token may not see the team; `team` is `organisation/name`. */
export async function isTeamMember(client: Client, team: string, login: string): Promise<boolean | undefined> {
  const [org = '', name = ''] = team.split('/');
  const about = { org, team_slug: name.toLowerCase() };
  try {
    const { data } = await client.octokit.rest.teams.getMembershipForUserInOrg({ ...about, username: login });
    return data.state === 'active';
  } catch (error) {
    if (isStatus(error, 403)) return undefined;
    if (!isStatus(error, 404)) throw error;
  }
  // Not found is who is no member, and every team that the token may not see.
  return (await isTeamVisible(client, team)) ? false : undefined;
}

/** `team` is `organisation/name`. */
export async function isTeamVisible({ octokit }: Client, team: string): Promise<boolean> {
  const [org = '', name = ''] = team.split('/');
  try {
    await octokit.rest.teams.getByName({ org, team_slug: name.toLowerCase() });
    return true;
  } catch (error) {
    if (isStatus(error, 403) || isStatus(error, 404)) return false;
    throw error;
  }
}
