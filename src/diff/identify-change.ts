/** Gives a change its id: what happened to what, in words that stay the same when lines and files change. */

import type { Link } from '../link/linked-model.ts';
import type { Change } from './change.ts';

/** A change before it has an id. */
export type UnidentifiedChange = WithoutId<Change>;
type WithoutId<C> = C extends Change ? Omit<C, 'id'> : never;

/** `property-changed attribute Sales.Order.status type`, for example. */
export function identifyChange(change: UnidentifiedChange): Change {
  return { ...change, id: [change.action, ...subjectOf(change)].join(' ') } as Change;
}

function subjectOf(change: UnidentifiedChange): readonly string[] {
  switch (change.action) {
    case 'added':
    case 'removed':
      return [change.element.kind, change.element.id.name];
    case 'renamed':
    case 'moved':
      return [change.elements.after.kind, change.elements.after.id.name];
    case 'property-changed':
      return [change.elements.after.kind, change.elements.after.id.name, change.property];
    case 'reference-added':
    case 'reference-removed':
      return [change.elements.after.kind, change.elements.after.id.name, ...targetOf(change.link)];
    case 'reference-retargeted':
      return [change.elements.after.kind, change.elements.after.id.name, ...targetOf(change.links.after)];
  }
}

function targetOf({ reference, resolution }: Link): readonly string[] {
  const target = resolution.status === 'resolved' ? resolution.target.id.name : reference.text;
  return [reference.schema.relation, target];
}
