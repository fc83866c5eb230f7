/** Says who must know of a comparison: owners of what is affected gravely enough, each once, with the shortest reason. */

import type { Comparison } from '../rules/rule.ts';
import { isAscii } from '../text/ascii.ts';
import { compareText } from '../text/compare.ts';
import type { Codeowners } from './codeowners.ts';
import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import { findOwnersOf, type Owner } from './owner-lookup.ts';
import { collectReasons, type OwnerReason } from './owner-reasons.ts';

/** One owner to tell. */
export interface OwnerToTell {
  readonly owner: string;
  /** Only from CODEOWNERS or the configuration; none for owners beyond `mention.most`. */
  readonly handles: readonly string[];
  /** One line without a full stop; reads after "because". */
  readonly because: string;
}

export interface OwnersToTell {
  /** Owners that the model names first, then the nearest to the change, then by name. */
  readonly owners: readonly OwnerToTell[];
  readonly notices: readonly string[];
}

export function findOwners(
  comparison: Comparison,
  findings: readonly Finding[],
  { config, codeowners }: { readonly config: Config; readonly codeowners: Codeowners | undefined },
): OwnersToTell {
  const { level, most } = config.mention;
  const sources = { owners: config.owners, codeowners };
  const told = new Map<string, Told>();
  for (const reason of collectReasons(comparison, findings, level)) {
    for (const owner of findOwnersOf(reason.element, sources)) addTo(told, owner, reason);
  }
  const sorted = dropRepeated([...told.values()]).sort(compareTold);
  const withHandles = sorted.filter(({ handles }) => handles.size > 0);
  const silent = new Set(withHandles.slice(most));
  return {
    owners: sorted.map((entry) => ({
      owner: entry.owner,
      handles: silent.has(entry) ? [] : sortHandles(entry.handles),
      because: entry.because,
    })),
    notices:
      silent.size === 0
        ? []
        : [
            `${silent.size} of ${sorted.length} owners are listed without a mention, because at most ${most} are mentioned (mention.most).`,
          ],
  };
}

/** A code owner who is told already, because a model's owner has that handle, is not told again. */
function dropRepeated(all: readonly Told[]): Told[] {
  const known = new Set(all.flatMap(({ isNamed, handles }) => (isNamed ? [...handles] : [])));
  return all.filter(
    ({ isNamed, handles }) => isNamed || handles.size === 0 || ![...handles].every((handle) => known.has(handle)),
  );
}

interface Told {
  readonly owner: string;
  readonly isNamed: boolean;
  readonly handles: Set<string>;
  distance: number;
  because: string;
}

function addTo(told: Map<string, Told>, { name, handles, owned, isNamed }: Owner, reason: OwnerReason): void {
  const because = toOneLine(reason.explain(owned));
  const known = told.get(name);
  if (known === undefined) {
    told.set(name, { owner: name, isNamed, handles: new Set(handles), distance: reason.distance, because });
    return;
  }
  for (const handle of handles) known.handles.add(handle);
  known.distance = Math.min(known.distance, reason.distance);
  if (compareReasons(because, known.because) < 0) known.because = because;
}

/** Individuals first: a person reads what a broad team overlooks. */
function sortHandles(handles: Iterable<string>): readonly string[] {
  const isTeam = (handle: string) => Number(handle.includes('/'));
  return [...handles].sort((left, right) => isTeam(left) - isTeam(right) || compareText(left, right));
}

const LONGEST_REASON = 200;

/** Names are written by strangers and may hold anything. */
function toOneLine(text: string): string {
  const unseen = isAscii(text) ? /[^\x21-\x7e]+/g : /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
  const line = text.replaceAll(unseen, ' ').trim();
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

function compareReasons(left: string, right: string): number {
  return left.length - right.length || compareText(left, right);
}

function compareTold(left: Told, right: Told): number {
  return (
    Number(right.isNamed) - Number(left.isNamed) ||
    left.distance - right.distance ||
    compareText(left.owner, right.owner)
  );
}
