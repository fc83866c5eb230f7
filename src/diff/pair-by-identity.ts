/** Pairs the elements that have the same kind and name on both sides. */

import type { LinkedModel } from '../link/linked-model.ts';
import { NO_PLACE } from '../model/arrange-elements.ts';
import type { Element } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import { findEditedPlaces } from '../model/parallel-tables.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import type { Pairing } from './pairing.ts';
import { createTextTest } from './written-alike.ts';

/** Gives what remains, in the order of the models. */
export function pairByIdentity(models: Pair<LinkedModel>, pairing: Pairing): Pair<readonly Element[]> {
  const tables = mapPair(models, ({ model }) => model.table);
  if (pairing.keepsPlaces) return pairInPlace(tables, pairing);
  const { placesInAfter, placesInBefore } = pairing;
  const findCounterpart = walkBeside(models);
  const isWrittenAlike = createTextTest(tables);
  for (let place = 0; place < tables.before.size; place++) {
    const other = findCounterpart(place);
    if (other === NO_PLACE || placesInAfter[place] !== NO_PLACE || placesInBefore[other] !== NO_PLACE) continue;
    if (isWrittenAlike(place, other)) pairing.pairPlaces(place, other);
    else pairing.add(tables.before.at(place), tables.after.at(other));
  }
  return { before: listUnpaired(placesInAfter, tables.before), after: listUnpaired(placesInBefore, tables.after) };
}

/** Nothing remains. */
function pairInPlace(tables: Pair<ElementTable>, pairing: Pairing): Pair<readonly Element[]> {
  const edited = findEditedPlaces(tables);
  const isWrittenAlike = createTextTest(tables);
  for (let place = 0; place < edited.length; place++) {
    if (edited[place] === 0 || isWrittenAlike(place, place)) pairing.pairPlaces(place, place);
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

function listUnpaired(places: Int32Array, table: ElementTable): readonly Element[] {
  const unpaired: Element[] = [];
  for (let place = 0; place < table.size; place++) if (places[place] === NO_PLACE) unpaired.push(table.at(place));
  return unpaired;
}
