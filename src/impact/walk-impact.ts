/** Walks from one changed element to everything it reaches, nearest first, keeping for each the surest way. */

import type { Element } from '../model/element.ts';
import { sortBy } from '../text/compare.ts';
import type { FormulaReader } from './formula-reader.ts';
import type { Certainty } from './impact.ts';
import type { ImpactEdge, ImpactGraph, Passage } from './impact-graph.ts';
import type { Origin, Strength } from './origin.ts';
import { headAfter, type PathStep } from './path.ts';

/** `origin`: still part of what changed; `untouched`: downstream, but a formula shows that it is not used. */
export type Reach = 'origin' | Certainty | 'untouched';

export interface WalkStep extends PathStep<WalkStep> {
  readonly element: Element;
  readonly reach: Reach;
}

/** What a walk must know of the model and of the comparison. */
export interface WalkContext {
  readonly graph: ImpactGraph;
  readonly formulas: FormulaReader;
  /** Whether the element has no counterpart on the other side. */
  isAlone(element: Element): boolean;
  /** Whether the member came, went or was renamed with the element that holds it, and is no change of its own. */
  follows(member: Element, strength: Strength): boolean;
  /** Whether a reference of `holder` to `target` no longer resolves on the other side. */
  breaks(holder: Element, target: Element): boolean;
}

/** From surest to least sure. */
const ORDER: Readonly<Record<Reach, number>> = { origin: 0, certain: 1, likely: 2, possible: 3, untouched: 4 };

type FirstStep = Readonly<Record<Passage, Certainty | undefined>>;

/** How sure the first step from a changed element is; undefined where it is not taken. */
const FIRST_STEP: Readonly<Record<Strength, FirstStep>> = {
  removed: { data: 'certain', containment: 'certain', structural: 'certain', planning: 'possible' },
  added: { data: 'certain', containment: undefined, structural: undefined, planning: 'possible' },
  renamed: { data: 'possible', containment: 'possible', structural: 'possible', planning: 'possible' },
  broken: { data: 'certain', containment: undefined, structural: 'certain', planning: 'possible' },
  logic: { data: 'certain', containment: 'certain', structural: undefined, planning: 'possible' },
  trait: { data: 'possible', containment: 'possible', structural: undefined, planning: 'possible' },
  asked: { data: 'possible', containment: 'possible', structural: 'possible', planning: 'possible' },
};

/** Strengths that members share with the element that holds them. */
const SHARED: ReadonlySet<Strength> = new Set<Strength>(['removed', 'added', 'renamed', 'broken', 'asked']);

export function compareReach(left: Reach, right: Reach): number {
  return ORDER[left] - ORDER[right];
}

/** The surest and then shortest step to every element reached; of equal ones the one whose names come first. */
export function walkImpact(origin: Origin, context: WalkContext): ReadonlyMap<Element, WalkStep> {
  const first = firstStep(origin.element);
  const best = new Map([[origin.element, first]]);
  const ends = new Map<Element, WalkStep>();
  const queue = [first];
  // Steps come in order of distance, so a surer one that is known is also nearer, and the later one adds nothing.
  for (let next = 0; next < queue.length; next++) {
    const step = queue[next] as WalkStep;
    for (const arrival of arrivalsFrom(step, origin, context)) {
      const known = arrival.goesOn ? best : ends;
      if (!isSurer(arrival.reach, known.get(arrival.element))) continue;
      const found = stepTo(arrival, step);
      known.set(arrival.element, found);
      if (arrival.goesOn) queue.push(found);
    }
  }
  for (const [element, end] of ends) if (isBetter(end, best.get(element))) best.set(element, end);
  return best;
}

function firstStep(element: Element): WalkStep {
  return { element, name: element.id.name, reach: 'origin', previous: undefined, distance: 0, head: undefined };
}

function stepTo({ element, reach }: Arrival, previous: WalkStep): WalkStep {
  const distance = previous.distance + 1;
  return { element, name: element.id.name, reach, previous, distance, head: headAfter(previous) };
}

function isSurer(reach: Reach, known: WalkStep | undefined): boolean {
  return known === undefined || compareReach(reach, known.reach) < 0;
}

function isBetter(step: WalkStep, known: WalkStep | undefined): boolean {
  return isSurer(step.reach, known) || (step.reach === known?.reach && step.distance < known.distance);
}

interface Arrival {
  readonly element: Element;
  readonly reach: Reach;
  /** Structural and planning references are followed for one step. */
  readonly goesOn: boolean;
}

/** Attributes go with their entity and are used through it, so the members of an entity are left alone. */
function arrivalsFrom(step: WalkStep, origin: Origin, context: WalkContext): readonly Arrival[] {
  const arrivals: Arrival[] = [];
  if (step.reach === 'origin' && step.element.kind !== 'entity' && SHARED.has(origin.strength)) {
    for (const member of sortBy(step.element.members, ({ id }) => id.name)) {
      if (sharesChange(member, origin, context)) arrivals.push({ element: member, reach: 'origin', goesOn: true });
    }
  }
  // Of an element that many feed, each of the feeders asks.
  const edges =
    step.reach === 'origin' ? context.graph.edgesFrom(step.element) : context.graph.onwardFrom(step.element);
  for (const edge of edges) {
    const reach = reachAlong(edge, { step, origin, context });
    const goesOn = edge.passage === 'data' || edge.passage === 'containment';
    if (reach !== undefined) arrivals.push({ element: edge.to, reach, goesOn });
  }
  return arrivals;
}

/** Consumers only receive. */
function sharesChange(member: Element, origin: Origin, context: WalkContext): boolean {
  return member.kind !== 'consumer' && context.follows(member, origin.strength);
}

interface Standpoint {
  readonly step: WalkStep;
  readonly origin: Origin;
  readonly context: WalkContext;
}

function reachAlong(edge: ImpactEdge, at: Standpoint): Reach | undefined {
  if (at.step.reach !== 'origin') return reachFurther(edge, at);
  return at.origin.element.kind === 'attribute' ? reachFromAttribute(edge, at) : reachFirst(edge, at);
}

function reachFirst(edge: ImpactEdge, { step, origin, context }: Standpoint): Reach | undefined {
  if (origin.strength === 'broken' && !context.breaks(edge.to, step.element)) return undefined;
  return FIRST_STEP[origin.strength][edge.passage];
}

/** An attribute is part of its entity; who takes data from the entity shows by a formula whether it uses the attribute. */
function reachFromAttribute(edge: ImpactEdge, { step, origin, context }: Standpoint): Reach | undefined {
  if (step.element === origin.element) return edge.passage === 'containment' ? 'origin' : undefined;
  if (edge.passage !== 'data') return undefined;
  const mention = context.formulas.judge(edge.to, attributesOf(origin));
  if (mention === 'names-it') return 'likely';
  // Nobody can have used what was not there, unless by a name that nothing declared.
  if (origin.strength === 'added') return undefined;
  return mention === 'names-others' ? 'untouched' : 'possible';
}

/** Further on, parts carry their certainty into the whole, and data that passed one element is only possibly touched. */
function reachFurther(edge: ImpactEdge, { step, origin, context }: Standpoint): Reach | undefined {
  if (edge.passage === 'containment') {
    // A new part brings news of itself, not of what it uses.
    return context.isAlone(step.element) && origin.side === 'after' ? undefined : step.reach;
  }
  if (edge.passage !== 'data') return undefined;
  if (origin.element.kind === 'attribute' && context.formulas.namesFromAfar(edge.to, attributesOf(origin)))
    return 'likely';
  return step.reach === 'untouched' ? 'untouched' : 'possible';
}

function attributesOf(origin: Origin): readonly Element[] {
  return origin.otherName === undefined ? [origin.element] : [origin.element, origin.otherName];
}
