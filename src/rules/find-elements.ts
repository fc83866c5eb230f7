/** Walks the elements of a model by kind. A model lists everything but attributes, which stand in their entities. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';

/** The elements of these kinds, in the model's order; attributes behind their entity. */
export function findElements(model: LinkedModel, kinds: readonly Kind[]): readonly Element[] {
  const wanted: ReadonlySet<Kind> = new Set(kinds);
  const withAttributes = wanted.has('attribute');
  const found: Element[] = [];
  for (const element of model.elements) {
    if (wanted.has(element.kind)) found.push(element);
    if (withAttributes && element.kind === 'entity')
      for (const attribute of attributesOf(element)) found.push(attribute);
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

function attributesOf(entity: Element): readonly Element[] {
  return entity.members.filter((member) => member.kind === 'attribute');
}
