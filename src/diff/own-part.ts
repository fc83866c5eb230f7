/** What an element is called beside its parent, and which attributes stand in it. */

import type { Element } from '../model/element.ts';

/** The part of a name after its parent's, twin number included. */
export function ownPart(element: Element): string {
  return element.parent === undefined ? element.id.name : element.id.name.slice(element.parent.id.name.length);
}

/** What an entity holds, which is paired only where it was edited. */
export function listAttributes(entity: Element): readonly Element[] {
  return entity.members.filter((member) => member.kind === 'attribute');
}
