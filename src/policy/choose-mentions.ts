/** Decides whom a pull request notifies: owners of what is affected, each once, up to a bound. Pure. */

import type { MentionSettings } from './config.ts';
import type { OwnerToTell } from './find-owners.ts';

export interface MentionFacts {
  /** As the report has them: handles come from CODEOWNERS or the configuration, never from a model. */
  readonly owners: readonly OwnerToTell[];
  readonly settings: MentionSettings;
  /** The login of who opened the pull request, who knows of it. */
  readonly author: string | undefined;
  /** What earlier runs did for this pull request. */
  readonly before: ToldBefore;
  /** Whether a mention of a team reaches anybody. */
  readonly isHeard: (team: string) => boolean;
}

export interface ToldBefore {
  /** Handles in lower case. */
  readonly handles: ReadonlySet<string>;
  /** Names of the owners they belong to. */
  readonly owners: ReadonlySet<string>;
}

/** GitHub has been seen to notify no more people of one comment. */
const MOST_HANDLES = 50;

/** Owners to tell now, in the order of the report, each with those of their handles that are new and can be reached. */
export function chooseMentions(facts: MentionFacts): readonly OwnerToTell[] {
  const { owners, settings, before, isHeard } = facts;
  if (settings.pings === 'off') return [];
  const seen = new Set(before.handles);
  const names = new Set(before.owners);
  const chosen: OwnerToTell[] = [];
  for (const { owner, handles, because } of owners) {
    if (!names.has(owner) && names.size >= settings.most) continue;
    const fresh = pickNew(handles, seen, facts).filter((handle) => !isTeam(handle) || isHeard(handle));
    const room = MOST_HANDLES - (seen.size - before.handles.size);
    const told = fresh.slice(0, room);
    if (told.length === 0) continue;
    for (const handle of told) seen.add(fold(handle));
    names.add(owner);
    chosen.push({ owner, handles: told, because });
  }
  return chosen;
}

/** Teams that should have been told and hear nothing of a mention. */
export function findUnheard(facts: MentionFacts): readonly string[] {
  if (facts.settings.pings === 'off') return [];
  const all = facts.owners.flatMap(({ handles }) => pickNew(handles, facts.before.handles, facts));
  const teams = all.filter((handle) => isTeam(handle) && !facts.isHeard(handle));
  return [...new Map(teams.map((team) => [fold(team), team])).values()];
}

const HANDLE = /^@[a-z\d][\w-]*(?:\/[a-z\d_][\w.-]*)?$/i;

function pickNew(
  handles: readonly string[],
  seen: ReadonlySet<string>,
  { author }: Pick<MentionFacts, 'author'>,
): readonly string[] {
  const own = author === undefined ? '' : fold(`@${author}`);
  const fresh = handles.filter((handle) => HANDLE.test(handle) && !seen.has(fold(handle)) && fold(handle) !== own);
  return [...new Map(fresh.map((handle) => [fold(handle), handle])).values()];
}

export function isTeam(handle: string): boolean {
  return handle.includes('/');
}

/** GitHub does not tell handles apart by case. */
export function fold(handle: string): string {
  return handle.toLowerCase();
}
