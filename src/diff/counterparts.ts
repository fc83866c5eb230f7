/** Which element continues which: what was paired, and attributes of entities whose text is the same. */

import type { Element } from '../model/element.ts';
import { ownPart } from './own-part.ts';
import type { Pairing } from './pairing.ts';
import { isSameText } from './same-text.ts';

export interface Counterparts {
  readonly toAfter: (before: Element) => Element | undefined;
  readonly toBefore: (after: Element) => Element | undefined;
}

/** Attributes of entities whose text is the same are not paired one by one; they continue under their own name. */
export function buildCounterparts(pairing: Pairing): Counterparts {
  const find = (pairs: ReadonlyMap<Element, Element>) => (element: Element) => {
    const known = pairs.get(element);
    if (known !== undefined || element.kind !== 'attribute' || element.parent === undefined) return known;
    const parent = pairs.get(element.parent);
    if (parent === undefined || !isSameText(element.parent, parent)) return undefined;
    return parent.members.find((member) => member.kind === 'attribute' && ownPart(member) === ownPart(element));
  };
  return { toAfter: find(pairing.toAfter), toBefore: find(pairing.toBefore) };
}
