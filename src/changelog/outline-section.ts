/** The order in which a reader meets the entries of a section: by domain, product or source, members below their block. */

import { kindOrder } from '../model/kind-list.ts';
import { compareText } from '../text/compare.ts';
import type { ChangelogEntry, ChangelogSection, Heading } from './changelog.ts';
import { holderOf } from './name-parts.ts';

export interface EntryGroup {
  readonly heading: Heading | null;
  readonly project?: string;
  readonly blocks: readonly EntryBlock[];
}

/** What is said of one entity, report or other block and its members; at least one entry. */
export interface EntryBlock {
  /** Named above its entries; absent where an entry stands for itself. */
  readonly holder?: Heading;
  readonly entries: readonly ChangelogEntry[];
}

export function outlineSection({ entries }: ChangelogSection): readonly EntryGroup[] {
  const groups = groupBy(entries, ({ heading, project }) => [project, heading?.kind, heading?.name]).map((members) => {
    const [first] = members;
    const project = first?.project;
    return {
      heading: first?.heading ?? null,
      ...(project !== undefined && { project }),
      blocks: divideIntoBlocks(members),
    };
  });
  return groups.sort(compareGroups);
}

/** One entry stands for itself, and so does what is said of the heading; several stand below what they speak of. */
function divideIntoBlocks(entries: readonly ChangelogEntry[]): readonly EntryBlock[] {
  const held = entries.map((entry) => ({ entry, holder: holderOf(entry.kind, entry.name) }));
  return groupBy(held, ({ holder }) => [holder.kind, holder.name]).flatMap((members): readonly EntryBlock[] => {
    const [first] = members;
    const { heading } = first?.entry ?? { heading: null };
    const isHeading = heading?.kind === first?.holder.kind && heading?.name === first?.holder.name;
    if (first === undefined || members.length === 1 || isHeading)
      return members.map(({ entry }) => ({ entries: [entry] }));
    return [{ holder: first.holder, entries: members.map(({ entry }) => entry) }];
  });
}

/** In the order in which each key first occurs. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => readonly (string | undefined)[]): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** What stands nowhere comes last. */
function compareGroups(left: EntryGroup, right: EntryGroup): number {
  const [a, b] = [left.heading, right.heading];
  return (
    compareText(left.project ?? '', right.project ?? '') ||
    Number(a === null) - Number(b === null) ||
    (a === null || b === null ? 0 : kindOrder(a.kind) - kindOrder(b.kind) || compareText(a.name, b.name))
  );
}
