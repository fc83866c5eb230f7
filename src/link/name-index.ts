/** Elements by kind and name, and the names that several elements of one kind share. */

import type { Element, ElementId, QualifiedName } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';

export interface NameIndex {
  /** Of several with one name the last. */
  find(id: ElementId): Element | undefined;
  /** Elements that share their kind and name, in the order in which they were given; at least two in each group. */
  readonly twins: readonly (readonly Element[])[];
}

/** One map a kind, so that no key has to be put together for an element. */
export function indexNames(elements: readonly Element[], nameOf: (element: Element) => QualifiedName): NameIndex {
  const kinds = new Map<Kind, Map<QualifiedName, Element>>();
  const shared = new Map<Map<QualifiedName, Element>, Map<QualifiedName, Element[]>>();
  for (const element of elements) {
    const byName = remember(kinds, element.kind, () => new Map());
    const name = nameOf(element);
    const known = byName.get(name);
    byName.set(name, element);
    if (known === undefined) continue;
    const groups = remember(shared, byName, () => new Map<QualifiedName, Element[]>());
    remember(groups, name, () => [known]).push(element);
  }
  return {
    find: ({ kind, name }) => kinds.get(kind)?.get(name),
    twins: Array.from(shared.values()).flatMap((groups) => Array.from(groups.values())),
  };
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
