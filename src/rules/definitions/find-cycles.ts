/** Finds the cycles of a graph of references, one for each knot of elements that reach each other. */

import type { Link, LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { Relation } from '../../model/kind.ts';
import { KINDS } from '../../model/kind-list.ts';
import { compareText, sortBy } from '../../text/compare.ts';
import { findKnots } from './find-knots.ts';

/** The shortest way from the smallest name of a knot back to itself. */
export interface Cycle {
  /** In order; the last element's reference leads back to the first. */
  readonly elements: readonly Element[];
  /** The reference of the first element that starts the cycle. */
  readonly firstLink: Link;
}

type LinksByElement = ReadonlyMap<Element, readonly Link[]>;

/** Sorted by the name of their first element. */
export function findCycles(model: LinkedModel, relation: Relation): readonly Cycle[] {
  const links = collectLinks(model, relation);
  const graph = new Map<Element, Element[]>();
  for (const [element, own] of links)
    graph.set(
      element,
      own.map(targetOf).filter((target) => target !== undefined),
    );
  const cycles = findKnots(graph).flatMap((knot) => closeCycle(links, knot) ?? []);
  return sortBy(cycles, (cycle) => cycle.elements[0]?.id.name ?? '');
}

function collectLinks(model: LinkedModel, relation: Relation): LinksByElement {
  const collected = new Map<Element, readonly Link[]>();
  const isWanted = ({ reference, resolution }: Link) =>
    reference.schema.relation === relation && resolution.status === 'resolved';
  const holders = new Set(KINDS.filter(({ relations }) => relations.some((each) => each.relation === relation)));
  for (const element of model.elements) {
    if (!holders.has(element.schema)) continue;
    const links = model.linksOf(element);
    if (links.some(isWanted)) collected.set(element, links.filter(isWanted));
  }
  return collected;
}

function targetOf(link: Link): Element | undefined {
  return link.resolution.status === 'resolved' ? link.resolution.target : undefined;
}

/** Walks breadth first from the smallest name, so the same knot always gives the same, shortest cycle. */
function closeCycle(links: LinksByElement, knot: ReadonlySet<Element>): Cycle | undefined {
  const [start] = [...knot].sort((left, right) => compareText(left.id.name, right.id.name));
  if (start === undefined) return undefined;
  const cameBy = new Map<Element, Link>();
  const open: Element[] = [start];
  for (const element of open) {
    for (const link of sortBy(links.get(element) ?? [], (candidate) => targetOf(candidate)?.id.name ?? '')) {
      const target = targetOf(link);
      if (target === undefined || !knot.has(target) || cameBy.has(target)) continue;
      cameBy.set(target, link);
      if (target === start) return readCycle(start, cameBy);
      open.push(target);
    }
  }
  return undefined;
}

/** Follows the walk back from the start to the start. */
function readCycle(start: Element, cameBy: ReadonlyMap<Element, Link>): Cycle | undefined {
  const links: Link[] = [];
  let element = start;
  do {
    const link = cameBy.get(element);
    if (link === undefined) return undefined;
    links.push(link);
    element = link.reference.from;
  } while (element !== start);
  links.reverse();
  const [firstLink] = links;
  return firstLink && { elements: links.map((link) => link.reference.from), firstLink };
}
