/** Which element of one side continues as which of the other; grown step by step while two models are matched. */

import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
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
 * An element that both models share continues as itself, and nothing is kept of it: nearly all of a large model does. Only
 * the others are written down. Attributes inside an element count as others: they are paired only where their entity was edited.
 */
export class Pairing {
  /** Pairs whose own names differ, or whose domains do. */
  readonly renames: RenamedPair[] = [];
  /** Elements of `after` that a declared rename led to, though they may be back under their old name. */
  readonly declared = new Set<Element>();
  /** Pairs that are not written with the same characters, in the order in which they were added. */
  readonly edited: Pair<Element>[] = [];
  /** Whether pairs were settled before the models were matched. */
  readonly hasDecided: boolean;
  readonly #toAfter = new Map<Element, Element>();
  readonly #toBefore = new Map<Element, Element>();
  /** Elements of either side that were found to be no shared ones, and were in no pair then. */
  readonly #apart = new Set<Element>();

  constructor(decided: readonly DecidedPair[]) {
    for (const { elements } of decided) this.add(elements.before, elements.after);
    this.hasDecided = decided.length > 0;
  }

  /** All that are written down, from `before` to `after`, in the order in which they were added. */
  get pairs(): ReadonlyMap<Element, Element> {
    return this.#toAfter;
  }

  /** The element of `after` that continues this element of `before`. */
  inAfter(before: Element): Element | undefined {
    return this.#toAfter.get(before) ?? (this.isShared(before) ? before : undefined);
  }

  /** The element of `before` that this element of `after` continues. */
  inBefore(after: Element): Element | undefined {
    return this.#toBefore.get(after) ?? (this.isShared(after) ? after : undefined);
  }

  /** Whether `after` continues `before`. */
  continues(before: Element, after: Element): boolean {
    // Only what was decided before can keep an element from continuing as itself.
    if (before === after && !this.hasDecided) return true;
    return this.inAfter(before) === after;
  }

  /** Whether an element of either side continues as itself; known once all of them were looked at. */
  isShared(element: Element): boolean {
    if (element.kind === 'attribute' && element.parent !== undefined) return false;
    return !this.#apart.has(element) && !this.isTaken(element, element);
  }

  /** Whether one of the two is in a pair that is written down. */
  isTaken(before: Element, after: Element): boolean {
    return this.#toAfter.has(before) || this.#toBefore.has(after);
  }

  /** Pairs the two unless one of them is taken; whether it did. */
  match(before: Element, after: Element): boolean {
    if (this.isTaken(before, after)) return false;
    this.add(before, after);
    return true;
  }

  add(before: Element, after: Element): void {
    this.#toAfter.set(before, after);
    this.#toBefore.set(after, before);
    if (!isSameText(before, after)) this.edited.push({ before, after });
  }

  addRename(rename: RenamedPair): void {
    const { before, after } = rename.elements;
    if (this.#toAfter.get(before) !== after) this.add(before, after);
    this.renames.push(rename);
    if (rename.declared) this.declared.add(after);
  }

  /** Says of an element of either side that it is no shared one. */
  setApart(element: Element): void {
    this.#apart.add(element);
  }

  /** Elements of both sides that have no counterpart yet. */
  findUnpaired({ before, after }: Pair<readonly Element[]>): Pair<Element[]> {
    return {
      before: before.filter((element) => this.inAfter(element) === undefined),
      after: after.filter((element) => this.inBefore(element) === undefined),
    };
  }
}
