/** Finds the data products whose view of personal data the changes can have touched, so that only those are compared. */

import type { Change, ModelDiff } from '../diff/change.ts';
import type { Element } from '../model/element.ts';
import type { Pair, Side } from '../text/pair.ts';
import { mapPair } from '../text/pair.ts';
import type { ImpactGraph } from './impact-graph.ts';
import { isPersonal } from './pii-flags.ts';
import { productOf } from './product-of.ts';

/** A product as it was and is; undefined on a side where it does not exist. */
export type ProductPair = Pair<Element | undefined>;

/**
 * A route can come or go only through an element that came, went, was renamed or changed its references, or through a
 * reference that found a target on one side only. Products downstream of those on either side are all that can differ.
 */
export function findShownProducts(
  contexts: Pair<{ readonly graph: ImpactGraph }>,
  diff: ModelDiff,
  comeAndGone: Pair<ReadonlySet<Element>>,
): readonly ProductPair[] {
  if (diff.changes.length === 0) return [];
  const graphs = mapPair(contexts, ({ graph }) => graph);
  const starts = findStarts(graphs, diff, comeAndGone);
  const before = findProducts(graphs.before, starts.before);
  const after = findProducts(graphs.after, starts.after);
  const pairs: ProductPair[] = Array.from(after, (product) => ({
    before: diff.counterpartInBefore(product),
    after: product,
  }));
  for (const product of before) {
    const continued = diff.counterpartInAfter(product);
    if (continued === undefined || !after.has(continued)) pairs.push({ before: product, after: continued });
  }
  return pairs;
}

function findStarts(
  graphs: Pair<ImpactGraph>,
  diff: ModelDiff,
  comeAndGone: Pair<ReadonlySet<Element>>,
): Pair<ReadonlySet<Element>> {
  const starts = { before: new Set<Element>(), after: new Set<Element>() };
  const add = (element: Element, side: Side) => {
    starts[side].add(element);
    const other = side === 'before' ? diff.counterpartInAfter(element) : diff.counterpartInBefore(element);
    if (other !== undefined) starts[side === 'before' ? 'after' : 'before'].add(other);
  };
  for (const element of findTouched(diff)) add(element, 'after');
  for (const side of ['before', 'after'] as const) {
    for (const element of comeAndGone[side])
      if (element.kind !== 'attribute' || isPersonal(element)) add(element, side);
    // Such a reference may find a target on the other side without being edited.
    for (const { reference } of graphs[side].model.unresolved)
      if (reference.schema.class === 'data') add(reference.from, side);
  }
  return starts;
}

/** Elements of `after` that other routes may pass than those of `before`. */
function findTouched(diff: ModelDiff): readonly Element[] {
  return diff.changes.flatMap((change) => (mayReroute(change) ? withMembers(change.elements.after) : []));
}

type PairedChange = Exclude<Change, { readonly action: 'added' | 'removed' }>;

function mayReroute(change: Change): change is PairedChange {
  switch (change.action) {
    case 'added':
    case 'removed':
      return false;
    case 'renamed':
    case 'moved':
      return true;
    case 'property-changed':
      return change.property === 'pii';
    case 'reference-added':
    case 'reference-removed':
      return change.link.reference.schema.class === 'data';
    case 'reference-retargeted':
      return change.links.before.reference.schema.class === 'data';
  }
}

/** Attributes pass nothing on but themselves, and are found with their entities. */
function withMembers(element: Element): readonly Element[] {
  const found = [element];
  for (const next of found) for (const member of next.members) if (member.kind !== 'attribute') found.push(member);
  return found;
}

function findProducts(graph: ImpactGraph, starts: ReadonlySet<Element>): ReadonlySet<Element> {
  const seen = new Set(starts);
  const products = new Set<Element>();
  // A set that grows while it is walked visits what is added to it.
  for (const element of seen) {
    if (element.kind === 'consumer') products.add(productOf(element));
    for (const { to, passage } of graph.edgesFrom(element)) {
      if (passage === 'data' || passage === 'containment') seen.add(to);
    }
  }
  return products;
}
