/** Finds the cycles of a graph of references, one for each knot of elements that reach each other. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { Relation } from '../../model/kind.ts';
import { compareText, sortBy } from '../../text/compare.ts';
import { rememberBy } from '../../text/remember.ts';
import { isResolved, type ORDERINGS, type ResolvedLink, surveyModel } from '../survey-model.ts';
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
  const references = surveyModel(model).orderings.get(relation) ?? [];
  const cycles = findPlaces({ references, model }).flatMap((knot) => {
    const own = knot.map((place) => model.model.table.at(place));
    return closeCycle(new Map(own.map((element) => [element, linksBy(relation, element, model)]))) ?? [];
  });
  return sortBy(cycles, (cycle) => cycle.elements[0]?.id.name ?? '');
}

interface Asked {
  readonly references: readonly number[];
  readonly model: LinkedModel;
}

type Knots = readonly (readonly number[])[];

/** Places of the elements of each knot; two models have the list of references in common where these all say the same. */
const findPlaces: (asked: Asked) => Knots = rememberBy(
  ({ references }) => references,
  (asked) => {
    const { holders, graph } = numberElements(asked);
    return findKnots(graph).map((knot) => knot.map((number) => holders[number] as number));
  },
);

function linksBy(relation: Relation, holder: Element, model: LinkedModel): readonly ResolvedLink[] {
  return model
    .linksOf(holder)
    .filter(isResolved)
    .filter(({ reference }) => reference.schema.relation === relation);
}

/** The edges of the graph are the references, in their order. An element that holds none is in no knot, and in no graph. */
function numberElements({ references, model }: Asked): { readonly holders: readonly number[]; readonly graph: Graph } {
  const { holderOf, targets } = model.columns;
  const holders: number[] = [];
  const numbers = new Int32Array(model.size).fill(NOWHERE);
  const firstEdge: number[] = [];
  for (let edge = 0; edge < references.length; edge++) {
    const holder = holderOf[references[edge] as number] as number;
    if (numbers[holder] !== NOWHERE) continue;
    numbers[holder] = holders.length;
    holders.push(holder);
    firstEdge.push(edge);
  }
  firstEdge.push(references.length);
  const edges = new Int32Array(references.length);
  for (let edge = 0; edge < references.length; edge++)
    edges[edge] = numbers[targets[references[edge] as number] as number] as number;
  return { holders, graph: { firstEdge, targets: edges } };
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
