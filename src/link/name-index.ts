/** Places of elements by kind and name, and the names that several elements of one kind share. */

import type { QualifiedName } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { Kind } from '../model/kind.ts';
import { KINDS, kindOrder } from '../model/kind-list.ts';

/** Some names of one kind. One map a kind, so that no key has to be put together for an element. */
class KindNames {
  readonly places = new Map<QualifiedName, number>();
  /** Filled when all names are known: mostly there are none. */
  readonly twins = new Map<QualifiedName, number[]>();
  arePaths = true;
}

export class NameIndex {
  /** Places of elements that share their kind and name, in their order; at least two in each group. */
  readonly twins: readonly (readonly number[])[];
  readonly #kinds: readonly KindNames[] = KINDS.map(() => new KindNames());

  /** `renamed` are names of elements that go by another than their own. */
  constructor(table: ElementTable, renamed?: ReadonlyMap<number, QualifiedName>) {
    const { kindOf } = table.arrangement;
    const nameOf = (place: number) => renamed?.get(place) ?? (table.names[place] as QualifiedName);
    for (let place = 0; place < table.size; place++) this.#add(place, nameOf(place), table);
    const shared = this.#kinds.filter(({ twins }) => twins.size > 0);
    if (shared.length > 0) {
      for (let place = 0; place < table.size; place++)
        this.#kinds[kindOf[place] as number]?.twins.get(nameOf(place))?.push(place);
    }
    // In the order in which their kinds are met.
    const met = new Set(kindOf.subarray(0, table.size));
    this.twins = Array.from(met, (kind) => this.#kinds[kind] as KindNames).flatMap(({ twins }) => [...twins.values()]);
  }

  /** Of several with one name the last. */
  find(kind: Kind, name: QualifiedName): number | undefined {
    return this.ofKind(kind).get(name);
  }

  /** Whether the elements of a kind are named by exactly their paths, and none is a twin. */
  hasPaths(kind: Kind): boolean {
    const { arePaths, twins } = this.#kinds[kindOrder(kind)] as KindNames;
    return arePaths && twins.size === 0;
  }

  /** To be looked for by their names; of several with one name the last. */
  ofKind(kind: Kind): ReadonlyMap<QualifiedName, number> {
    return (this.#kinds[kindOrder(kind)] as KindNames).places;
  }

  #add(place: number, name: QualifiedName, table: ElementTable): void {
    const names = this.#kinds[table.arrangement.kindOf[place] as number] as KindNames;
    const { size } = names.places;
    names.places.set(name, place);
    if (names.places.size === size) names.twins.set(name, []);
    else if (names.arePaths) names.arePaths = table.isNamedByPath(place, name);
  }
}
