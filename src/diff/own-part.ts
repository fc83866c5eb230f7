/** What an element is called beside its parent. */

import type { Element } from '../model/element.ts';

/** The part of a name after its parent's, twin number included. */
export function ownPart(element: Element): string {
  return element.parent === undefined ? element.id.name : element.id.name.slice(element.parent.id.name.length);
}
