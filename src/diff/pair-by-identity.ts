/** Pairs the elements that have the same kind and name on both sides. */

import type { LinkedModel } from '../link/linked-model.ts';
import { NO_PLACE, type Spot } from '../model/arrange-elements.ts';
import type { Element } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import { findEditedPlaces } from '../model/parallel-tables.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import type { Pairing } from './pairing.ts';

/** Gives what remains, in the order of the models. */
export function pairByIdentity(models: Pair<LinkedModel>, pairing: Pairing): Pair<readonly Element[]> {
  const tables = mapPair(models, ({ model }) => model.table);
  if (pairing.keepsPlaces) return pairInPlace(tables, pairing);
  const { placesInAfter, placesInBefore } = pairing;
  const findCounterpart = walkBeside(models);
  for (let place = 0; place < tables.before.size; place++) {
    const other = findCounterpart(place);
    if (other === NO_PLACE || placesInAfter[place] !== NO_PLACE || placesInBefore[other] !== NO_PLACE) continue;
    if (areDeclaredTogether(tables, place, other)) pairing.pairPlaces(place, other);
    else pairing.add(tables.before.at(place), tables.after.at(other));
  }
  return { before: listUnpaired(placesInAfter, tables.before), after: listUnpaired(placesInBefore, tables.after) };
}

/** Nothing remains. */
function pairInPlace(tables: Pair<ElementTable>, pairing: Pairing): Pair<readonly Element[]> {
  const edited = findEditedPlaces(tables);
  for (let place = 0; place < edited.length; place++) {
    if (edited[place] === 0) pairing.pairPlaces(place, place);
    else pairing.add(tables.before.at(place), tables.after.at(place));
  }
  return { before: [], after: [] };
}

/**
 * Finds one counterpart after the other. Both models list most of what they share in the same order, so it is looked for beside the
 * last one that was found; only then by its name.
 */
function walkBeside({ before, after }: Pair<LinkedModel>): (place: number) => number {
  const [table, others] = [before.model.table, after.model.table];
  let next = 0;
  return (place) => {
    const name = table.nameOf(place);
    const isBeside =
      next < others.size &&
      others.arrangement.kindOf[next] === table.arrangement.kindOf[place] &&
      others.names[next] === name;
    const found = isBeside ? next : (after.findPlace(table.schemaAt(place).kind, name) ?? NO_PLACE);
    if (found !== NO_PLACE) next = found + 1;
    return found;
  };
}

/** Whether the very same blocks of the same files declare both. */
function areDeclaredTogether({ before, after }: Pair<ElementTable>, place: number, other: number): boolean {
  const isSame = (spot: Spot, beside: Spot | undefined) =>
    beside !== undefined && spot.local === beside.local && before.files[spot.file] === after.files[beside.file];
  const isFirstSame = isSame(before.spotOf(place), after.spotOf(other));
  const more = before.arrangement.others.get(place);
  const beside = after.arrangement.others.get(other);
  if (!isFirstSame || (more === undefined && beside === undefined)) return isFirstSame;
  return more?.length === beside?.length && more !== undefined && more.every((spot, at) => isSame(spot, beside?.[at]));
}

function listUnpaired(places: Int32Array, table: ElementTable): readonly Element[] {
  const unpaired: Element[] = [];
  for (let place = 0; place < table.size; place++) if (places[place] === NO_PLACE) unpaired.push(table.at(place));
  return unpaired;
}
