/** Compares the properties of a pair by their effective values: spelling, order and written defaults are no change. */

import type { Element, Property } from '../model/element.ts';
import { compareText } from '../text/compare.ts';
import type { Pair } from '../text/pair.ts';

export interface PropertyDifference {
  readonly property: string;
  readonly values: Pair<Property | undefined>;
}

export function diffProperties(elements: Pair<Element>): readonly PropertyDifference[] {
  const before = indexByName(elements.before.properties);
  const after = indexByName(elements.after.properties);
  const names = Array.from(new Set([...before.keys(), ...after.keys()])).sort(compareText);
  return names
    .map((property) => ({ property, values: { before: before.get(property), after: after.get(property) } }))
    .filter(({ values }) => !sameValues(values.before, values.after));
}

function indexByName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}

function sameValues(before: Property | undefined, after: Property | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return (
    before.values.length === after.values.length && before.values.every((value, index) => value === after.values[index])
  );
}
