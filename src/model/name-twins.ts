/** Numbers elements that share one name. */

import { sortBy } from '../text/compare.ts';
import { renderCanonicalText } from './canonical-text.ts';
import type { Element, QualifiedName } from './element.ts';

/** How many elements stand around it. */
export function depthOf(element: Element): number {
  let depth = 0;
  for (let parent = element.parent; parent !== undefined; parent = parent.parent) depth++;
  return depth;
}

/**
 * Elements of one name in the order of their content, so that neither file nor position decides; one that stands in another
 * comes after it, because it may be named after it.
 */
export function sortTwins(group: readonly Element[]): readonly Element[] {
  const byContent = sortBy(group, (twin) => twin.blocks.map((block) => renderCanonicalText(block.item)).join('\n'));
  return byContent.toSorted((one, other) => depthOf(one) - depthOf(other));
}

/** Twins with their names: the first keeps its own, the others are numbered from 2, but for names that somebody has written. */
export function nameTwins(
  group: readonly Element[],
  nameOf: (element: Element) => QualifiedName,
  isTaken: (name: QualifiedName) => boolean,
): readonly (readonly [Element, QualifiedName])[] {
  let number = 1;
  return sortTwins(group).map((twin, place) => {
    const name = nameOf(twin);
    if (place === 0) return [twin, name];
    do number++;
    while (isTaken(`${name}#${number}`));
    return [twin, `${name}#${number}`];
  });
}
