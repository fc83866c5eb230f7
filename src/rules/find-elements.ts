/** Walks the elements of a model by kind. A model lists everything but attributes, which stand in their entities. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { surveyModel } from './survey-model.ts';

/** The elements of these kinds, in the model's order; attributes behind their entity. */
export function findElements(model: LinkedModel, kinds: readonly Kind[]): readonly Element[] {
  if (kinds.includes('attribute')) return findWithAttributes(model, new Set(kinds));
  return findPlaces(model, kinds).map((place) => model.model.table.at(place));
}

/** Places of the elements of these kinds, which are no attributes, in the model's order. */
export function findPlaces(model: LinkedModel, kinds: readonly Kind[]): readonly number[] {
  const { places } = surveyModel(model);
  const groups = kinds.flatMap((kind) => {
    const group = places.get(kind);
    return group === undefined ? [] : [group];
  });
  const [first = [], ...others] = groups;
  return others.length === 0 ? first : groups.flat().sort((left, right) => left - right);
}

function findWithAttributes(model: LinkedModel, wanted: ReadonlySet<Kind>): readonly Element[] {
  const found: Element[] = [];
  for (const element of model.elements) {
    if (wanted.has(element.kind)) found.push(element);
    if (element.kind !== 'entity') continue;
    for (const member of element.members) if (member.kind === 'attribute') found.push(member);
  }
  return found;
}

/** The element and everything inside it, at any depth, in written order. */
export function withMembers(element: Element): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (let index = next.members.length - 1; index >= 0; index--) open.push(next.members[index] as Element);
  }
  return found;
}
