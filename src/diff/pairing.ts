/** Which element of one side continues as which of the other; grown step by step while two models are matched. */

import type { LinkedModel } from '../link/linked-model.ts';
import { NO_PLACE } from '../model/arrange-elements.ts';
import type { Element } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import { mapPair, type Pair, type Side } from '../text/pair.ts';
import { isSameText } from './same-text.ts';

export interface RenamedPair {
  readonly elements: Pair<Element>;
  readonly confidence: number;
  readonly declared: boolean;
}

/** Settled before the two models are matched: what became of an element in revisions between them. */
export interface DecidedPair {
  readonly elements: Pair<Element>;
  /** Whether a declared rename was on the way; else it only followed its parent or target. */
  readonly declared: boolean;
}

export type CounterpartOf = (element: Element) => Element | undefined;

/**
 * Elements by their places on both sides, and attributes, which have none, one by one where their entity was edited. Pairs of one
 * name that are known to be written with the very same characters are not told: nearly all of a large model is.
 */
export class Pairing {
  /** Pairs whose own names differ, or whose domains do. */
  readonly renames: RenamedPair[] = [];
  /** Elements of `after` that a declared rename led to, though they may be back under their old name. */
  readonly declared = new Set<Element>();
  /** Pairs that are not written with the same characters, in the order in which they were added. */
  readonly edited: Pair<Element>[] = [];
  readonly #tables: Pair<ElementTable>;
  /** By place in one table the place in the other, or `NO_PLACE`. */
  readonly #places: Pair<Int32Array>;
  readonly #told = new Map<Element, Element>();
  readonly #toldBackwards = new Map<Element, Element>();

  /** Whether every element continues as the one at its own place, with nothing decided before. */
  readonly keepsPlaces: boolean;

  constructor(models: Pair<LinkedModel>, decided: readonly DecidedPair[]) {
    this.#tables = mapPair(models, ({ model }) => model.table);
    this.#places = mapPair(this.#tables, ({ size }) => new Int32Array(size).fill(NO_PLACE));
    this.keepsPlaces = decided.length === 0 && this.#tables.before.isParallelTo(this.#tables.after);
    for (const { elements } of decided) this.add(elements.before, elements.after);
  }

  /** All but those of one name that are known to be written alike, from `before` to `after`, in the order in which they were added. */
  get told(): ReadonlyMap<Element, Element> {
    return this.#told;
  }

  /** By place in `before` the place in `after`, or `NO_PLACE`. */
  get placesInAfter(): Int32Array {
    return this.#places.before;
  }

  /** By place in `after` the place in `before`, or `NO_PLACE`. */
  get placesInBefore(): Int32Array {
    return this.#places.after;
  }

  /** The element of `after` that continues this element of `before`. */
  inAfter(before: Element): Element | undefined {
    return this.#told.get(before) ?? this.#follow(before, 'before', 'after');
  }

  /** The element of `before` that this element of `after` continues. */
  inBefore(after: Element): Element | undefined {
    return this.#toldBackwards.get(after) ?? this.#follow(after, 'after', 'before');
  }

  /** Whether `after` continues `before`. */
  continues(before: Element, after: Element): boolean {
    return this.inAfter(before) === after;
  }

  /** Pairs by places what has one name and is written alike. */
  pairPlaces(before: number, after: number): void {
    this.#places.before[before] = after;
    this.#places.after[after] = before;
  }

  /** Pairs the two unless one of them is taken; whether it did. */
  match(before: Element, after: Element): boolean {
    if (this.inAfter(before) !== undefined || this.inBefore(after) !== undefined) return false;
    this.add(before, after);
    return true;
  }

  add(before: Element, after: Element): void {
    this.#told.set(before, after);
    this.#toldBackwards.set(after, before);
    const places = { before: this.#placeOf(before, 'before'), after: this.#placeOf(after, 'after') };
    if (places.before !== NO_PLACE && places.after !== NO_PLACE) this.pairPlaces(places.before, places.after);
    if (!isSameText(before, after)) this.edited.push({ before, after });
  }

  addRename(rename: RenamedPair): void {
    const { before, after } = rename.elements;
    if (this.#told.get(before) !== after) this.add(before, after);
    this.renames.push(rename);
    if (rename.declared) this.declared.add(after);
  }

  /** Elements of both sides that have no counterpart yet. */
  findUnpaired({ before, after }: Pair<readonly Element[]>): Pair<Element[]> {
    return {
      before: before.filter((element) => this.inAfter(element) === undefined),
      after: after.filter((element) => this.inBefore(element) === undefined),
    };
  }

  #follow(element: Element, from: Side, to: Side): Element | undefined {
    const place = this.#placeOf(element, from);
    const other = place === NO_PLACE ? NO_PLACE : (this.#places[from][place] as number);
    return other === NO_PLACE ? undefined : this.#tables[to].at(other);
  }

  /** Elements of other models stand nowhere. */
  #placeOf(element: Element, side: Side): number {
    const table = this.#tables[side];
    return element.table === table && element.place < table.size ? element.place : NO_PLACE;
  }
}
