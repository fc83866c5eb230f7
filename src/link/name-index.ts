/** Elements by kind and name, and the names that several elements of one kind share. */

import type { Element, QualifiedName } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';

export interface NameIndex {
  /** Of several with one name the last. */
  find(kind: Kind, name: QualifiedName): Element | undefined;
  /** Elements that share their kind and name, in the order in which they were given; at least two in each group. */
  readonly twins: readonly (readonly Element[])[];
  /** Whether the elements of a kind are named by exactly their paths, and none is a twin. */
  hasPaths(kind: Kind): boolean;
  /** To be looked for by their names; of several with one name the last. */
  ofKind(kind: Kind): Pick<ReadonlyMap<QualifiedName, Element>, 'get'>;
  /** The index that holds all of its elements, from which this one may differ. */
  readonly whole: WholeIndex;
  readonly difference?: Difference;
}

/** Some names of one kind. One map a kind, so that no key has to be put together for an element. */
class KindNames {
  readonly kind: Kind;
  readonly elements = new Map<QualifiedName, Element>();
  /** Filled when all names are known: mostly there are none. */
  readonly twins = new Map<QualifiedName, Element[]>();
  arePaths = true;

  constructor(kind: Kind) {
    this.kind = kind;
  }

  add(element: Element, name: QualifiedName): void {
    const { size } = this.elements;
    this.elements.set(name, element);
    if (this.elements.size === size) this.twins.set(name, []);
    else if (this.arePaths) this.arePaths = element.path === name;
  }
}

const NO_ELEMENTS: ReadonlyMap<QualifiedName, Element> = new Map();
const NO_OTHER_NAMES: ReadonlyMap<Element, QualifiedName> = new Map();

/** `whole` is of a model with which this one may share elements. */
export function indexNames(elements: readonly Element[], whole: WholeIndex | undefined): NameIndex {
  const difference = whole && findDifference(elements, whole);
  if (whole === undefined || difference === undefined) return new WholeIndex(elements);
  const index = new DifferingIndex(whole, difference);
  return index.hasTwins ? new WholeIndex(elements) : index;
}

/** From the elements of another model; those that are in both are marked by it, until another model is indexed. */
export interface Difference {
  readonly came: readonly Element[];
  readonly gone: ReadonlySet<Element>;
}

/** Beyond this part of a model an index of its own is found faster, and looked up faster. */
const MOST_CAME = 1 / 4;

/** By marks instead of look-ups, because a large model has many elements. Undefined where it is not worth it. */
function findDifference(elements: readonly Element[], whole: WholeIndex): Difference | undefined {
  if (whole.twins.length > 0) return undefined;
  const gone = new Set<Element>();
  const came: Element[] = [];
  const difference: Difference = { came, gone };
  for (let at = 0; at < whole.elements.length; at++) (whole.elements[at] as Element).mark = whole;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    if (element.mark === whole) element.mark = difference;
    else came.push(element);
  }
  if (came.length > elements.length * MOST_CAME) return undefined;
  for (let at = 0; at < whole.elements.length; at++) {
    const element = whole.elements[at] as Element;
    if (element.mark === whole) gone.add(element);
  }
  return difference;
}

export class WholeIndex implements NameIndex {
  readonly elements: readonly Element[];
  readonly twins: readonly (readonly Element[])[];
  readonly kinds: ReadonlyMap<Kind, KindNames>;

  /** `names` are those of elements that go by another than their own. */
  constructor(elements: readonly Element[], names = NO_OTHER_NAMES) {
    this.elements = elements;
    this.kinds = groupByKind(elements, names);
    this.twins = Array.from(this.kinds.values()).flatMap(({ twins }) => Array.from(twins.values()));
  }

  get whole(): WholeIndex {
    return this;
  }

  find(kind: Kind, name: QualifiedName): Element | undefined {
    return this.kinds.get(kind)?.elements.get(name);
  }

  hasPaths(kind: Kind): boolean {
    const known = this.kinds.get(kind);
    return known === undefined || (known.arePaths && known.twins.size === 0);
  }

  ofKind(kind: Kind): ReadonlyMap<QualifiedName, Element> {
    return this.kinds.get(kind)?.elements ?? NO_ELEMENTS;
  }
}

function groupByKind(
  elements: readonly Element[],
  names: ReadonlyMap<Element, QualifiedName>,
): ReadonlyMap<Kind, KindNames> {
  const kinds = new Map<Kind, KindNames>();
  const nameOf = (element: Element) => names.get(element) ?? element.id.name;
  let current: KindNames | undefined;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    if (current?.kind !== element.kind) current = namesOfKind(element.kind, kinds);
    current.add(element, names.size === 0 ? element.id.name : nameOf(element));
  }
  if (!Array.from(kinds.values()).some(({ twins }) => twins.size > 0)) return kinds;
  for (const element of elements) kinds.get(element.kind)?.twins.get(nameOf(element))?.push(element);
  return kinds;
}

function namesOfKind(kind: Kind, kinds: Map<Kind, KindNames>): KindNames {
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const names = new KindNames(kind);
  kinds.set(kind, names);
  return names;
}

/** The names of a model of which most elements are those of another: what came, and what went. */
class DifferingIndex implements NameIndex {
  readonly whole: WholeIndex;
  readonly twins: readonly (readonly Element[])[] = [];
  readonly difference: Difference;
  readonly #came: WholeIndex;

  constructor(whole: WholeIndex, difference: Difference) {
    this.whole = whole;
    this.difference = difference;
    this.#came = new WholeIndex(difference.came);
  }

  find(kind: Kind, name: QualifiedName): Element | undefined {
    return this.#came.find(kind, name) ?? this.#findKept(kind, name);
  }

  hasPaths(kind: Kind): boolean {
    return this.#came.hasPaths(kind) && this.whole.hasPaths(kind);
  }

  ofKind(kind: Kind): Pick<ReadonlyMap<QualifiedName, Element>, 'get'> {
    return { get: (name) => this.find(kind, name) };
  }

  /** Whether two elements of one kind share a name. */
  get hasTwins(): boolean {
    return (
      this.#came.twins.length > 0 ||
      this.#came.elements.some(({ id }) => this.#findKept(id.kind, id.name) !== undefined)
    );
  }

  #findKept(kind: Kind, name: QualifiedName): Element | undefined {
    const known = this.whole.find(kind, name);
    return known === undefined || this.difference.gone.has(known) ? undefined : known;
  }
}
