/** Says what a change did to an element in a few words, for people who own what depends on it. */

import type { Change } from '../diff/change.ts';
import type { Link } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';

export interface Effect {
  /** The element that a reader knows: an attribute speaks for its entity. */
  readonly element: Element;
  /** Reads after "which" and after the element's name: "lost status". */
  readonly words: string;
}

export function describeEffect(change: Change): Effect {
  const after = 'element' in change ? change.element : change.elements.after;
  const entity = after.kind === 'attribute' ? after.parent : undefined;
  return entity === undefined
    ? { element: after, words: describeWhole(change) }
    : { element: entity, words: describePart(change, after.label) };
}

function describeWhole(change: Change): string {
  switch (change.action) {
    case 'added':
      return 'is new';
    case 'removed':
      return 'was removed';
    case 'renamed':
    case 'moved':
      return `was ${change.elements.before.id.name} before`;
    case 'property-changed':
      return describeProperty(change.property, change.elements.after, '');
    case 'reference-added':
      return `gained ${change.link.reference.schema.relation} ${change.link.reference.text}`;
    case 'reference-removed':
      return `lost ${change.link.reference.schema.relation} ${change.link.reference.text}`;
    case 'reference-retargeted':
      return describeTarget(change.links);
  }
}

function describeTarget({ before, after }: Pair<Link>): string {
  return `changed ${after.reference.schema.relation} from ${before.reference.text} to ${after.reference.text}`;
}

function describePart(change: Change, label: string): string {
  switch (change.action) {
    case 'added':
      return `gained ${label}`;
    case 'removed':
      return `lost ${label}`;
    case 'renamed':
    case 'moved':
      return `renamed ${change.elements.before.label} to ${label}`;
    case 'property-changed':
      return describeProperty(change.property, change.elements.after, label);
    case 'reference-added':
    case 'reference-removed':
    case 'reference-retargeted':
      return `changed what ${label} refers to`;
  }
}

function describeProperty(property: string, element: Element, label: string): string {
  if (property === 'pii') {
    const what = element.is('pii') ? 'marks' : 'no longer marks';
    return `${what} ${label === '' ? 'itself' : label} as personal data`;
  }
  const words = property.replaceAll('_', ' ');
  return label === '' ? `changed its ${words}` : `changed the ${words} of ${label}`;
}
