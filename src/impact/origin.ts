/** Which elements a comparison's changes start from, and how strongly: the roots of the walks. */

import type { Change, ModelDiff, PropertyChange } from '../diff/change.ts';
import type { Link } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair, Side } from '../text/pair.ts';
import { feedsTarget } from './impact-graph.ts';

/**
 * What the change of an element means for those next to it:
 * `removed`, `added` it went or came; `renamed` it has another name, which references follow; `broken` it has another
 * name, for those whose references did not follow; `logic` its formula or lineage; `trait` anything else that travels;
 * `asked` nothing changed yet.
 */
export type Strength = 'removed' | 'added' | 'renamed' | 'broken' | 'logic' | 'trait' | 'asked';

export interface Origin {
  /** The model that is walked. */
  readonly side: Side;
  readonly element: Element;
  /** The same element of the other side, where its name there matters: a renamed one. */
  readonly otherName?: Element;
  readonly strength: Strength;
  /** Ids of the changes. */
  readonly changes: readonly string[];
}

/** One origin for all changes that start from the same element with the same strength, in the order of the changes. */
export function findOrigins(diff: ModelDiff): readonly Origin[] {
  const origins = new Map<string, Origin>();
  for (const change of diff.changes) {
    for (const origin of originsOf(change)) {
      const { side, strength, element } = origin;
      const key = `${side} ${strength} ${element.kind} ${element.id.name}`;
      const known = origins.get(key);
      origins.set(key, { ...origin, changes: [...(known?.changes ?? []), change.id] });
    }
  }
  return Array.from(origins.values());
}

type Start = Omit<Origin, 'changes'>;

function originsOf(change: Change): readonly Start[] {
  switch (change.action) {
    case 'added':
      return [{ side: 'after', element: change.element, strength: 'added' }];
    case 'removed':
      return [{ side: 'before', element: change.element, strength: 'removed' }];
    case 'renamed':
    case 'moved':
      return originsOfRename(change.elements);
    case 'property-changed':
      return originsOfProperty(change);
    case 'reference-added':
      return originsOfLinks(change.elements.after, change.link);
    case 'reference-removed':
      return [
        ...originsOfLinks(change.elements.after, change.link),
        ...originsOfLostTarget(change.elements.before, change.link),
      ];
    case 'reference-retargeted':
      return [
        ...originsOfLinks(change.elements.after, change.links.after),
        ...originsOfLostTarget(change.elements.before, change.links.before),
      ];
  }
}

/** References follow a name or break; nothing refers to an attribute, and formulas are asked for both of its names. */
function originsOfRename({ before, after }: Pair<Element>): readonly Start[] {
  const renamed: Start = { side: 'after', element: after, otherName: before, strength: 'renamed' };
  return after.kind === 'attribute' ? [renamed] : [renamed, { side: 'before', element: before, strength: 'broken' }];
}

function originsOfProperty({ elements, values }: PropertyChange): readonly Start[] {
  const schema = values.after?.schema ?? values.before?.schema;
  if (schema?.travels !== true) return [];
  // Where a mapping finds its table is the lineage of the entity it feeds.
  const isLogic = schema.type === 'formula' || elements.after.kind === 'mapping';
  return [{ side: 'after', element: elements.after, strength: isLogic ? 'logic' : 'trait' }];
}

/** A data reference counts as logic of its holder. */
function originsOfLinks(holder: Element, link: Link): readonly Start[] {
  return link.reference.schema.class === 'data' ? [{ side: 'after', element: holder, strength: 'logic' }] : [];
}

/** What a mapping no longer feeds stands downstream of it only in `before`. */
function originsOfLostTarget(holder: Element, link: Link): readonly Start[] {
  return feedsTarget(link.reference.schema.relation) ? [{ side: 'before', element: holder, strength: 'logic' }] : [];
}
