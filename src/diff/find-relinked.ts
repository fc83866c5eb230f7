/** Elements whose references may say something else on the other side, found without making any link. */

import { PLAIN_TEXT } from '../link/link-columns.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import { NO_PLACE } from '../model/arrange-elements.ts';
import type { Element } from '../model/element.ts';
import { findEditedPlaces } from '../model/parallel-tables.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import type { Pairing } from './pairing.ts';

/** Of `before`. Nearly every pair says the same in the same order, and is done with by that. */
export function findRelinked(models: Pair<LinkedModel>, pairing: Pairing): readonly Element[] {
  const { before, after } = mapPair(models, ({ columns }) => columns.targets);
  return pairing.keepsPlaces && before === after ? [] : findAmongAll(models, pairing);
}

function findAmongAll(models: Pair<LinkedModel>, { placesInAfter, keepsPlaces }: Pairing): readonly Element[] {
  const { table } = models.before.model;
  // Where all stay in their places, files that are the same say the same.
  const edited = keepsPlaces ? findEditedPlaces(mapPair(models, ({ model }) => model.table)) : undefined;
  const parentOf = mapPair(models, ({ model }) => model.table.arrangement.parentOf);
  const firstOf = mapPair(models, ({ columns }) => columns.firstOf);
  const found: Element[] = [];
  for (let place = 0; place < table.size; place++) {
    const other = placesInAfter[place] as number;
    if (other === NO_PLACE || edited?.[place] === 0) continue;
    const first = { before: firstOf.before[place] as number, after: firstOf.after[other] as number };
    const count = (firstOf.before[place + 1] as number) - first.before;
    const isSameCount = count === (firstOf.after[other + 1] as number) - first.after;
    if (count === 0 && isSameCount) continue;
    const parent = parentOf.before[place] as number;
    // Not where the parent is gone, nor where it is an attribute, which has no counterpart by its place.
    const staysInPlace =
      parent === NO_PLACE
        ? parentOf.after[other] === NO_PLACE
        : placesInAfter[parent] !== NO_PLACE && placesInAfter[parent] === parentOf.after[other];
    if (!staysInPlace || !isSameCount || !sayTheSame(models, first, { count, placesInAfter }))
      found.push(table.at(place));
  }
  return found;
}

function sayTheSame(
  models: Pair<LinkedModel>,
  first: Pair<number>,
  { count, placesInAfter }: { readonly count: number; readonly placesInAfter: Int32Array },
): boolean {
  for (let index = 0; index < count; index++) {
    const [before, after] = [first.before + index, first.after + index];
    if (relationAt(models.before, before) !== relationAt(models.after, after)) return false;
    const target = models.before.columns.targets[before] as number;
    const other = models.after.columns.targets[after] as number;
    const isSame =
      target >= 0 && other >= 0
        ? placesInAfter[target] === other
        : (target === PLAIN_TEXT) === (other === PLAIN_TEXT) &&
          textAt(models.before, before) === textAt(models.after, after);
    if (!isSame) return false;
  }
  return true;
}

/** Among the relations of the holder's kind, which is that of its counterpart. */
function relationAt({ model: { table }, columns: { fileOf, localOf } }: LinkedModel, reference: number): number {
  return table.outlineAt(fileOf[reference] as number).relationOf(localOf[reference] as number);
}

function textAt({ model: { table }, columns: { fileOf, localOf } }: LinkedModel, reference: number): string {
  return table.outlineAt(fileOf[reference] as number).textOf(localOf[reference] as number);
}
