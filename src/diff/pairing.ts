/** Which element of one side continues as which of the other; grown step by step while two models are matched. */

import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';

export interface Pairing {
  readonly toAfter: Map<Element, Element>;
  readonly toBefore: Map<Element, Element>;
  /** Pairs whose own names differ, or whose domains do. */
  readonly renames: RenamedPair[];
  /** Elements of `after` that a declared rename led to, though they may be back under their old name. */
  readonly declared: Set<Element>;
}

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

export function createPairing(): Pairing {
  return { toAfter: new Map(), toBefore: new Map(), renames: [], declared: new Set() };
}

export function addPair(pairing: Pairing, before: Element, after: Element): void {
  pairing.toAfter.set(before, after);
  pairing.toBefore.set(after, before);
}

export function addRename(pairing: Pairing, rename: RenamedPair): void {
  addPair(pairing, rename.elements.before, rename.elements.after);
  pairing.renames.push(rename);
  if (rename.declared) pairing.declared.add(rename.elements.after);
}

/** Elements of both sides that have no counterpart yet. */
export function findUnpaired(pairing: Pairing, elements: Pair<readonly Element[]>): Pair<Element[]> {
  return {
    before: elements.before.filter((element) => !pairing.toAfter.has(element)),
    after: elements.after.filter((element) => !pairing.toBefore.has(element)),
  };
}
