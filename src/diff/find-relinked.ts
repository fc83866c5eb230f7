/** Elements whose references may say something else on the other side, found without making any link. */

import { PLAIN_TEXT } from '../link/link-columns.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import { NO_PLACE } from '../model/arrange-elements.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import type { Pairing } from './pairing.ts';

/** Of `before`; of those alone that continue with the very same references. Whoever is paired otherwise may be among them or not. */
export function findRelinked({ before, after }: Pair<LinkedModel>, pairing: Pairing): readonly Element[] {
  const { table } = before.model;
  const others = after.model.table;
  const { placesInAfter } = pairing;
  const found: Element[] = [];
  for (let place = 0; place < table.size; place++) {
    const first = before.columns.firstOf[place] as number;
    const count = (before.columns.firstOf[place + 1] as number) - first;
    const other = placesInAfter[place] as number;
    if (count === 0 || other === NO_PLACE) continue;
    const parent = table.arrangement.parentOf[place] as number;
    const staysInPlace = continueParent(parent, others.arrangement.parentOf[other] as number, placesInAfter);
    const firstOfOther = after.columns.firstOf[other] as number;
    const isSame = count === (after.columns.firstOf[other + 1] as number) - firstOfOther;
    if (!staysInPlace || !isSame || !leadAlike(first, firstOfOther, count, { before, after, placesInAfter }))
      found.push(table.at(place));
  }
  return found;
}

/** Not where it is an attribute, which has no counterpart by its place. */
function continueParent(before: number, after: number, placesInAfter: Int32Array): boolean {
  return before === NO_PLACE ? after === NO_PLACE : placesInAfter[before] === after;
}

/** Where one of two equal texts finds nothing, nobody can tell a difference; but plain text is no reference at all. */
function leadAlike(
  first: number,
  firstOfOther: number,
  count: number,
  { before, after, placesInAfter }: Pair<LinkedModel> & { readonly placesInAfter: Int32Array },
): boolean {
  for (let index = 0; index < count; index++) {
    const target = before.columns.targets[first + index] as number;
    const other = after.columns.targets[firstOfOther + index] as number;
    if (target >= 0 && other >= 0 ? placesInAfter[target] !== other : isPlain(target) !== isPlain(other)) return false;
  }
  return true;
}

function isPlain(target: number): boolean {
  return target === PLAIN_TEXT;
}
