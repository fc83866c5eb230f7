/** The one order of changes: by kind as people know them, then by name, then by what happened. */

import type { Element } from '../model/element.ts';
import { kindOrder } from '../model/kind-list.ts';
import { compareText } from '../text/compare.ts';
import type { Change } from './change.ts';

export function sortChanges(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((left, right) => {
    const [a, b] = [elementOf(left), elementOf(right)];
    return kindOrder(a.kind) - kindOrder(b.kind) || compareText(a.id.name, b.id.name) || compareText(left.id, right.id);
  });
}

/** The element a change speaks of: the one in `after` where there is one. */
export function elementOf(change: Change): Element {
  return change.action === 'added' || change.action === 'removed' ? change.element : change.elements.after;
}
