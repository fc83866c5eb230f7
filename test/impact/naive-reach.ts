/** The same questions answered without any cleverness: all edges of a model, relaxed until nothing changes. */

import type { LinkedModel } from '../../src/link/linked-model.ts';
import type { Element } from '../../src/model/element.ts';

export interface NaiveEdge {
  readonly from: Element;
  readonly to: Element;
  readonly isData: boolean;
}

/** Every edge that data passes. */
export function naiveEdges(model: LinkedModel): readonly NaiveEdge[] {
  return allElements(model).flatMap((element) => [...referenceEdges(element, model), ...containmentEdges(element)]);
}

function referenceEdges(holder: Element, model: LinkedModel): readonly NaiveEdge[] {
  return model.linksOf(holder).flatMap(({ reference, resolution }) => {
    if (!['derived-from', 'uses'].includes(reference.schema.relation) || resolution.status !== 'resolved') return [];
    return resolution.target === holder ? [] : [{ from: resolution.target, to: holder, isData: true }];
  });
}

function containmentEdges(element: Element): readonly NaiveEdge[] {
  const { parent, kind } = element;
  if (parent === undefined) return [];
  if (kind === 'consumer') return [{ from: parent, to: element, isData: false }];
  return ['attribute', 'metric', 'report'].includes(kind) ? [{ from: element, to: parent, isData: false }] : [];
}

export function allElements(model: LinkedModel): readonly Element[] {
  return model.elements.flatMap((element) => [element, ...element.members.filter(({ kind }) => kind === 'attribute')]);
}

interface State {
  readonly element: Element;
  readonly rank: number;
  readonly distance: number;
}

/** The rank after an edge from the rank before it, or undefined where it is not passed. */
export type Pass = (rank: number, edge: NaiveEdge, distance: number) => number | undefined;

/** The best rank (0 is best) and then distance by which `start` reaches each element. */
export function naiveReach(start: Element, edges: readonly NaiveEdge[], pass: Pass): ReadonlyMap<Element, State> {
  const states = new Map<string, State>();
  // All (element, rank) pairs with their least distance; ranks are few.
  const improve = (state: State): boolean => {
    const key = `${state.element.kind} ${state.element.id.name} ${state.rank}`;
    const known = states.get(key);
    if (known !== undefined && known.distance <= state.distance) return false;
    states.set(key, state);
    return true;
  };
  let isChanged = improve({ element: start, rank: 0, distance: 0 });
  while (isChanged) {
    const next = Array.from(states.values()).flatMap((state) => statesAfter(state, edges, pass));
    isChanged = next.map(improve).includes(true);
  }
  return bestOf(states.values());
}

function statesAfter({ element, rank, distance }: State, edges: readonly NaiveEdge[], pass: Pass): readonly State[] {
  return edges.flatMap((edge) => {
    const next = edge.from === element ? pass(rank, edge, distance) : undefined;
    return next === undefined ? [] : [{ element: edge.to, rank: next, distance: distance + 1 }];
  });
}

function bestOf(states: Iterable<State>): ReadonlyMap<Element, State> {
  const best = new Map<Element, State>();
  for (const state of states) {
    const known = best.get(state.element);
    if (known === undefined || state.rank < known.rank) best.set(state.element, state);
  }
  return best;
}
