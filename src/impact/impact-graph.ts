/** Who takes something from whom in one linked model, asked for element by element and never built as a whole. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Kind, Relation, RelationClass } from '../model/kind.ts';
import { compareText } from '../text/compare.ts';

/** How an edge is passed: along a reference of a class, or from a part to the whole that data leaves it by. */
export type Passage = RelationClass | 'containment';

export interface ImpactEdge {
  readonly to: Element;
  readonly passage: Passage;
}

export interface ImpactGraph {
  readonly model: LinkedModel;
  /** Edges that leave an element, in order of the names they lead to. */
  edgesFrom(element: Element): readonly ImpactEdge[];
  /** Those of them that are followed further than one step: data and containment. */
  onwardFrom(element: Element): readonly ImpactEdge[];
  /** What an element takes data from, in order of names: its data and containment edges against the flow, but attributes. */
  providersOf(element: Element): readonly ImpactEdge[];
}

/** Parts whose data leaves through the element that holds them. */
const INTO_PARENT: ReadonlySet<Kind> = new Set<Kind>(['attribute', 'metric', 'report', 'exposure', 'reverse-etl']);

/** Parts that receive from the element that holds them. */
const FROM_PARENT: ReadonlySet<Kind> = new Set<Kind>(['mapping', 'consumer']);

/** The graph of a model; edges are found when first asked for and kept. */
export function createImpactGraph(model: LinkedModel): ImpactGraph {
  const edges = new Map<Element, readonly ImpactEdge[]>();
  const onward = new Map<Element, readonly ImpactEdge[]>();
  const providers = new Map<Element, readonly ImpactEdge[]>();
  const edgesFrom = (element: Element) => remember(edges, element, () => sortEdges(findEdges(model, element)));
  return {
    model,
    edgesFrom,
    onwardFrom: (element) => remember(onward, element, () => edgesFrom(element).filter(isOnward)),
    providersOf: (element) => remember(providers, element, () => sortEdges(findProviders(model, element))),
  };
}

/** Whether the holder of the reference feeds its target, as a mapping does; else the holder takes from the target. */
export function feedsTarget(relation: Relation): boolean {
  return relation === 'maps';
}

function findEdges(model: LinkedModel, element: Element): ImpactEdge[] {
  const edges: ImpactEdge[] = [];
  for (const { reference } of model.incoming(element)) {
    const { relation, class: passage } = reference.schema;
    // What feeds an element takes nothing from it, but loses its own target with it.
    edges.push({ to: reference.from, passage: feedsTarget(relation) ? 'structural' : passage });
  }
  pushDataTargets(model, element, { direction: 'feeding', edges });
  const { parent } = element;
  if (parent !== undefined && leavesThrough(element, parent)) edges.push({ to: parent, passage: 'containment' });
  for (const member of partsOf(element))
    if (FROM_PARENT.has(member.kind)) edges.push({ to: member, passage: 'containment' });
  return edges;
}

function findProviders(model: LinkedModel, element: Element): ImpactEdge[] {
  const edges: ImpactEdge[] = [];
  for (const { reference } of model.incoming(element)) {
    const { relation, class: passage } = reference.schema;
    if (passage === 'data' && feedsTarget(relation)) edges.push({ to: reference.from, passage });
  }
  pushDataTargets(model, element, { direction: 'taking', edges });
  const { parent } = element;
  if (parent !== undefined && FROM_PARENT.has(element.kind)) edges.push({ to: parent, passage: 'containment' });
  for (const member of partsOf(element)) {
    if (leavesThrough(member, element)) edges.push({ to: member, passage: 'containment' });
  }
  return edges;
}

/** An entity holds attributes alone, which are many, and read only when somebody asks for them. */
function partsOf(element: Element): readonly Element[] {
  return element.kind === 'entity' ? [] : element.members;
}

interface Targets {
  readonly direction: 'feeding' | 'taking';
  readonly edges: ImpactEdge[];
}

function pushDataTargets(model: LinkedModel, element: Element, { direction, edges }: Targets): void {
  for (const { reference, resolution } of model.linksOf(element)) {
    const { relation, class: passage } = reference.schema;
    if (passage !== 'data' || resolution.status !== 'resolved') continue;
    if (feedsTarget(relation) === (direction === 'feeding')) edges.push({ to: resolution.target, passage });
  }
}

/** A report that stands in a domain or folder of reports is no part of that folder's data. */
function leavesThrough(part: Element, whole: Element): boolean {
  if (!INTO_PARENT.has(part.kind)) return false;
  return part.kind === 'attribute' || whole.kind === 'data-product' || INTO_PARENT.has(whole.kind);
}

/** Each neighbour once a passage, by name: the order makes the first of equally short paths the smallest. */
function sortEdges(found: ImpactEdge[]): readonly ImpactEdge[] {
  if (found.length < 2) return found;
  return found.sort(compareEdges).filter((edge, index) => !isSameEdge(edge, found[index - 1]));
}

function isSameEdge(edge: ImpactEdge, other: ImpactEdge | undefined): boolean {
  return edge.to === other?.to && edge.passage === other.passage;
}

function isOnward({ passage }: ImpactEdge): boolean {
  return passage === 'data' || passage === 'containment';
}

function compareEdges(left: ImpactEdge, right: ImpactEdge): number {
  return (
    compareText(left.to.id.name, right.to.id.name) ||
    compareText(left.to.kind, right.to.kind) ||
    compareText(left.passage, right.passage)
  );
}

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const found = find();
  known.set(key, found);
  return found;
}
