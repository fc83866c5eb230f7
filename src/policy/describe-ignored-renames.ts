/** Says of declared renames that did not count why, and what to type. */

import type { ModelDiff } from '../diff/change.ts';
import { findIgnoredRenames, type IgnoredRename } from '../diff/ignored-renames.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Pair } from '../text/pair.ts';

const MOST_TOLD = 5;

export function describeIgnoredRenames(models: Pair<LinkedModel>, diff: ModelDiff): readonly string[] {
  const ignored = findIgnoredRenames(models, diff);
  const told = ignored.slice(0, MOST_TOLD).map(describe);
  const left = ignored.length - told.length;
  return left === 0 ? told : [...told, `${left} more declared renames do not count.`];
}

function describe({ element, written, reason }: IgnoredRename): string {
  const { kind, id } = element;
  return `\`renamed-from\` of ${kind} \`${id.name}\` does not count: ${explain(kind, written, reason)}`;
}

function explain(kind: string, written: string, reason: IgnoredRename['reason']): string {
  switch (reason.type) {
    case 'unknown':
      return `there was no ${kind} \`${written}\` before. Write the name that it had, or take the line out.`;
    case 'never renamed':
      return `a ${kind} under another name is another one. Take the line out.`;
    case 'disputed':
      return `${reason.claims} elements say that they were \`${written}\`. Leave the line in one of them.`;
    case 'was there':
      return `it was there before under this name, so \`${written}\` is removed. Rename in two changes, or take the line out.`;
    case 'lives on':
      return `\`${written}\` lives on as \`${reason.as.id.name}\`. Let one element take its place, and give the other another name first.`;
  }
}
