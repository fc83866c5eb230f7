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
  const follow = (find: (element: Element) => Element | undefined) => (element: Element) => {
    const known = find(element);
    if (known !== undefined || element.kind !== 'attribute' || element.parent === undefined) return known;
    const parent = find(element.parent);
    if (parent === undefined || !isSameText(element.parent, parent)) return undefined;
    return parent.members.find((member) => member.kind === 'attribute' && ownPart(member) === ownPart(element));
  };
  return {
    toAfter: follow((element) => pairing.inAfter(element)),
    toBefore: follow((element) => pairing.inBefore(element)),
  };
}
