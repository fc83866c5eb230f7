/** Finds the cycles of a graph of references, one for each knot of elements that reach each other. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { compareText, sortBy } from '../../text/compare.ts';
import { type ORDERINGS, type ResolvedLink, surveyModel } from '../survey-model.ts';
import { findKnots, type Graph } from './find-knots.ts';

/** The shortest way from the smallest name of a knot back to itself. */
export interface Cycle {
  /** In order; the last element's reference leads back to the first. */
  readonly elements: readonly Element[];
  /** The reference of the first element that starts the cycle. */
  readonly firstLink: ResolvedLink;
}

/** Sorted by the name of their first element. */
export function findCycles(model: LinkedModel, relation: (typeof ORDERINGS)[number]): readonly Cycle[] {
  const links = surveyModel(model).orderings.get(relation) ?? [];
  const { holders, graph } = numberElements(links);
  const cycles = findKnots(graph).flatMap((knot) => {
    const own = new Map(
      knot.map((number) => [
        holders[number] as Element,
        links.slice(graph.firstEdge[number], graph.firstEdge[number + 1]),
      ]),
    );
    return closeCycle(own) ?? [];
  });
  return sortBy(cycles, (cycle) => cycle.elements[0]?.id.name ?? '');
}

/** The edges of the graph are the links, in their order. An element that holds none is in no knot, and in no graph. */
function numberElements(links: readonly ResolvedLink[]): { holders: readonly Element[]; graph: Graph } {
  const holders: Element[] = [];
  const numbers = new Map<Element, number>();
  const firstEdge: number[] = [];
  let last: Element | undefined;
  for (let edge = 0; edge < links.length; edge++) {
    const { from } = (links[edge] as ResolvedLink).reference;
    if (from === last) continue;
    last = from;
    numbers.set(from, holders.length);
    holders.push(from);
    firstEdge.push(edge);
  }
  firstEdge.push(links.length);
  const targets = new Int32Array(links.length);
  for (let edge = 0; edge < links.length; edge++) {
    targets[edge] = numbers.get((links[edge] as ResolvedLink).resolution.target) ?? NOWHERE;
  }
  return { holders, graph: { firstEdge, targets } };
}

const NOWHERE = -1;

type LinksOfKnot = ReadonlyMap<Element, readonly ResolvedLink[]>;

/** Walks breadth first from the smallest name, so the same knot always gives the same, shortest cycle. */
function closeCycle(knot: LinksOfKnot): Cycle | undefined {
  const [start] = [...knot.keys()].sort((left, right) => compareText(left.id.name, right.id.name));
  if (start === undefined) return undefined;
  const cameBy = new Map<Element, ResolvedLink>();
  const open: Element[] = [start];
  for (const element of open) {
    for (const link of sortBy(knot.get(element) ?? [], ({ resolution }) => resolution.target.id.name)) {
      const { target } = link.resolution;
      if (!knot.has(target) || cameBy.has(target)) continue;
      cameBy.set(target, link);
      if (target === start) return readCycle(start, cameBy);
      open.push(target);
    }
  }
  return undefined;
}

/** Follows the walk back from the start to the start. */
function readCycle(start: Element, cameBy: ReadonlyMap<Element, ResolvedLink>): Cycle | undefined {
  const links: ResolvedLink[] = [];
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
