/** Tells owners of what is affected: each once per pull request, by the page that is created, a request, or a further comment. */

import type { Client } from '../io/github/client.ts';
import type { MentionState } from '../io/github/comment-state.ts';
import type { Surface } from '../io/github/failure.ts';
import { requestReviews } from '../io/github/review-requests.ts';
import { isTeamVisible } from '../io/github/reviews.ts';
import type { FoundComment, OwnComments } from '../io/github/sticky-comment.ts';
import { chooseMentions, findUnheard, fold, isTeam, type MentionFacts } from '../policy/choose-mentions.ts';
import type { MentionSettings } from '../policy/config.ts';
import type { OwnerToTell } from '../policy/find-owners.ts';
import type { PageMentions } from '../report/render.ts';
import type { MentionChoice } from './inputs.ts';
import { attempt, type Publishing } from './publishing.ts';

/** What is known of who was told, in the whole pull request; it grows while the pages of a run are written. */
export interface Roll {
  readonly handles: Set<string>;
  /** Names. */
  readonly owners: Set<string>;
  /** Whether the token sees a team, as far as somebody asked. */
  readonly teams: Map<string, boolean>;
}

export interface Telling {
  readonly publishing: Publishing;
  readonly client: Client;
  readonly pullRequest: number;
  readonly author: string | undefined;
  readonly roll: Roll;
}

export interface Told {
  readonly page: PageMentions;
  readonly state: MentionState;
  /** Owners whom the page cannot tell, because it is there already. */
  readonly later: readonly OwnerToTell[];
}

/** From our own comments alone: anybody can write a text that looks like one. */
export function openRoll({ pages, twins, told }: OwnComments): Roll {
  const all = [...[...pages.values(), ...twins].flatMap(({ state }) => state?.mentions ?? []), ...told];
  return {
    handles: new Set(all.flatMap(({ handles }) => handles)),
    owners: new Set(all.flatMap(({ owners }) => owners)),
    teams: new Map(),
  };
}

/** The input, where there is one, decides over the configuration. */
export function decideMentions(settings: MentionSettings, choice: MentionChoice | undefined): MentionSettings {
  switch (choice) {
    case undefined:
      return settings;
    case 'true':
      return { ...settings, pings: 'on' };
    case 'false':
      return { ...settings, pings: 'off' };
    case 'reviewers':
      return { ...settings, pings: 'on', reviewers: 'on' };
  }
}

type Settled = Pick<MentionFacts, 'owners' | 'settings' | 'author'>;

const NOBODY: MentionState = { handles: [], owners: [], live: [], requested: [], unheard: [] };

/** A page that is created tells them itself; one that exists leaves them to a further comment. */
export async function tellOwners(
  { owners, settings }: Pick<MentionFacts, 'owners' | 'settings'>,
  existing: FoundComment | undefined,
  telling: Telling,
): Promise<Told> {
  const { roll, publishing } = telling;
  const before = existing?.state?.mentions ?? NOBODY;
  const facts: Settled = { owners, settings, author: telling.author };
  const requested = settings.reviewers === 'on' ? await requestOwners(facts, telling) : [];
  const chosen = await chooseReachable(facts, telling);
  const unheard = findUnheard(judgeBy(facts, roll));
  enroll(roll, chosen);
  publishing.notices.push(...describeUnheard(unheard.filter((team) => !before.unheard.includes(fold(team)))));
  const here = existing === undefined ? chosen : [];
  const state: MentionState = {
    handles: [...before.handles, ...listHandles([...requested, ...here])],
    owners: [...new Set([...before.owners, ...[...requested, ...here].map(({ owner }) => owner)])],
    live: existing === undefined ? listHandles(here) : keepLive(before.live, owners),
    requested: [...before.requested, ...listHandles(requested)],
    unheard: unheard.map(fold),
  };
  const page = {
    ...{ live: new Set(state.live), requested: new Set(state.requested), unheard: new Set(state.unheard) },
  };
  return { page, state, later: existing === undefined ? [] : chosen };
}

/** Whom a page that stays told, and one that was taken back: it told them all the same. Only what stays can hold a live mention. */
export function joinMentions(staying: MentionState = NOBODY, takenBack: MentionState): MentionState {
  const join = (key: keyof MentionState) => [...new Set([...staying[key], ...takenBack[key]])];
  return {
    ...{ handles: join('handles'), owners: join('owners'), live: staying.live },
    ...{ requested: join('requested'), unheard: join('unheard') },
  };
}

/** An edit may notify whom it newly mentions, so it mentions nobody newly. */
function keepLive(live: readonly string[], owners: readonly OwnerToTell[]): readonly string[] {
  const due = new Set(listHandles(owners));
  return live.filter((handle) => due.has(handle));
}

function listHandles(owners: readonly OwnerToTell[]): readonly string[] {
  return owners.flatMap(({ handles }) => handles.map(fold));
}

function enroll(roll: Roll, owners: readonly OwnerToTell[]): void {
  for (const handle of listHandles(owners)) roll.handles.add(handle);
  for (const { owner } of owners) roll.owners.add(owner);
}

function judgeBy(facts: Settled, roll: Roll): MentionFacts {
  return { ...facts, before: roll, isHeard: (team) => roll.teams.get(fold(team)) ?? true };
}

/** GitHub resolves a team only for a token that may see it, and only then a mention or a request reaches anybody. */
async function chooseReachable(facts: Settled, { client, roll }: Telling): Promise<readonly OwnerToTell[]> {
  for (;;) {
    const chosen = chooseMentions(judgeBy(facts, roll));
    const teams = chosen.flatMap(({ handles }) => handles.filter(isTeam)).filter((team) => !roll.teams.has(fold(team)));
    if (teams.length === 0) return chosen;
    for (const team of teams) roll.teams.set(fold(team), await isTeamVisible(client, team.slice(1)).catch(() => false));
  }
}

const REQUESTS: Surface = { name: 'Reviews by owners', permission: 'pull-requests: write', access: 'requested' };

/** Whoever GitHub takes as a reviewer is told by the request; the others are mentioned. */
async function requestOwners(facts: Settled, telling: Telling): Promise<readonly OwnerToTell[]> {
  const { publishing, client, pullRequest, roll } = telling;
  const chosen = await chooseReachable(facts, telling);
  const wanted = chosen.flatMap(({ handles }) => handles);
  if (wanted.length === 0) return [];
  const taken = await attempt(publishing, REQUESTS, () => requestReviews(client, pullRequest, wanted));
  if (taken === undefined) return [];
  const refused = wanted.filter((handle) => !taken.includes(handle));
  if (refused.length > 0) publishing.notices.push(describeRefused(refused));
  const asked = chosen
    .map((owner) => ({ ...owner, handles: owner.handles.filter((handle) => taken.includes(handle)) }))
    .filter(({ handles }) => handles.length > 0);
  enroll(roll, asked);
  return asked;
}

function describeRefused(handles: readonly string[]): string {
  return `GitHub takes no request for a review by ${handles.join(', ')}: it takes access to the repository.`;
}

function describeUnheard(teams: readonly string[]): readonly string[] {
  if (teams.length === 0) return [];
  return [
    `${teams.join(', ')} could not be told: GitHub tells no team by a token that may not see it. Name people under \`owners\` in ` +
      'the configuration, or give the Action a token that may read the members of the organisation (an app with `Members: read`); ' +
      'with such a token it can also ask for reviews: `mention: {reviewers: true}`.',
  ];
}
