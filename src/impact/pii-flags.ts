/** Which elements carry the flag of personal data on one side only. */

import type { ModelDiff } from '../diff/change.ts';
import type { Element } from '../model/element.ts';
import { sortBy } from '../text/compare.ts';
import type { Pair } from '../text/pair.ts';
import type { PersonalDataReport } from './impact.ts';

/** Elements that really went (of `before`) or came (of `after`), at any depth: what was not read did neither. */
export function findComeAndGone(diff: ModelDiff): Pair<ReadonlySet<Element>> {
  const before = new Set<Element>();
  const after = new Set<Element>();
  const isGone = (member: Element) => !diff.counterpartInAfter(member) && !diff.unknown.before.has(member);
  const isNew = (member: Element) => !diff.counterpartInBefore(member) && !diff.unknown.after.has(member);
  for (const change of diff.changes) {
    if (change.action === 'removed') addWithMembers(before, change.element, isGone);
    if (change.action === 'added') addWithMembers(after, change.element, isNew);
  }
  return { before, after };
}

export function findFlagChanges(
  diff: ModelDiff,
  comeAndGone: Pair<ReadonlySet<Element>>,
): Pick<PersonalDataReport, 'added' | 'removed'> {
  const added = Array.from(comeAndGone.after).filter(isPersonal);
  const removed = Array.from(comeAndGone.before).filter(isPersonal);
  for (const change of diff.changes) {
    if (change.action !== 'property-changed' || change.property !== 'pii') continue;
    const { before, after } = change.elements;
    if (isPersonal(after) && !isPersonal(before)) added.push(after);
    if (isPersonal(before) && !isPersonal(after)) removed.push(before);
  }
  return { added: sortElements(added), removed: sortElements(removed) };
}

/** Whether the element carries the flag itself; nothing inherits it. */
export function isPersonal(element: Element): boolean {
  return (element.kind === 'entity' || element.kind === 'attribute') && element.is('pii');
}

/** Whether the other side may hold the element in text that could not be read. */
export function isUnknown(element: Element, unknown: ReadonlySet<Element>): boolean {
  for (let part: Element | undefined = element; part !== undefined; part = part.parent)
    if (unknown.has(part)) return true;
  return false;
}

/** Without what went or came by itself: such a member is a change of its own. */
function addWithMembers(found: Set<Element>, element: Element, isPart: (member: Element) => boolean): void {
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.add(next);
    for (const member of next.members) if (isPart(member)) open.push(member);
  }
}

function sortElements(elements: readonly Element[]): readonly Element[] {
  return sortBy(elements, ({ id }) => `${id.name}\n${id.kind}`);
}
