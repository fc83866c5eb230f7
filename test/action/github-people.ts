/** Reviews, teams, access and requested reviewers of the small GitHub: who may do what, and who was asked. */

import type { Answer, RequestBody } from './github-server.ts';

export interface GivenReview {
  readonly login: string;
  readonly state: string;
  readonly commit: string;
  readonly type?: string;
}

export interface People {
  /** The login of who opened the pull request. */
  author: string;
  /** In the order in which they were given. */
  readonly reviews: GivenReview[];
  /** Members by `organisation/team`; a team that is not here cannot be seen. */
  readonly teams: Map<string, readonly string[]>;
  /** Logins with access to the repository; whoever is not here may only read. */
  readonly writers: string[];
  /** Logins and teams whose review the Action asked for. */
  readonly requested: string[];
  /** Logins and teams that GitHub would not take as reviewers. */
  readonly refused: string[];
}

export function createPeople(): People {
  return { author: 'ada', reviews: [], teams: new Map(), writers: [], requested: [], refused: [] };
}

/** Undefined for what is not about people. */
export function answerPeople(
  people: People,
  { line, url, body }: { readonly line: string; readonly url: URL; readonly body: RequestBody },
): Answer | undefined {
  const [, org = '', team = '', member] =
    /^GET \/orgs\/([^/]+)\/teams\/([^/]+)(?:\/memberships\/([^/]+))?$/.exec(line) ?? [];
  if (org !== '') return answerTeam(people.teams.get(`${org}/${team}`), member);
  const [, login] = /\/collaborators\/([^/]+)\/permission$/.exec(line) ?? [];
  if (login !== undefined) return { body: { permission: people.writers.includes(login) ? 'write' : 'read' } };
  if (/^GET .*\/pulls\/\d+\/reviews$/.test(line)) return listReviews(people, url);
  if (/^POST .*\/pulls\/\d+\/requested_reviewers$/.test(line)) return requestReviewers(people, body);
  return undefined;
}

function answerTeam(members: readonly string[] | undefined, member: string | undefined): Answer {
  if (members === undefined || (member !== undefined && !members.includes(member)))
    return { status: 404, body: { message: 'Not Found' } };
  return { body: member === undefined ? { slug: 'team' } : { state: 'active', role: 'member' } };
}

function listReviews({ reviews }: People, url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const items = reviews.map(({ login, state, commit, type = 'User' }, index) => ({
    ...{ id: index + 1, state, commit_id: commit, user: { login, id: index + 100, type } },
  }));
  return {
    body: items.slice((page - 1) * size, page * size),
    ...(items.length > page * size && { headers: { link: `<${next.href}>; rel="next"` } }),
  };
}

/** One name that it does not take refuses the whole request. */
function requestReviewers(people: People, body: RequestBody): Answer {
  const { reviewers = [], team_reviewers: teams = [] } = body as {
    readonly reviewers?: readonly string[];
    readonly team_reviewers?: readonly string[];
  };
  const wrong = [...reviewers, ...teams].some((name) => people.refused.includes(name) || name === people.author);
  if (wrong) return { status: 422, body: { message: 'Reviews may only be requested from collaborators.' } };
  people.requested.push(...reviewers, ...teams);
  return { status: 201, body: {} };
}
