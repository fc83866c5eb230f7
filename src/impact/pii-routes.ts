/** Finds what personal data a data product shows, and the surest route by which each datum comes to it. */

import type { Element } from '../model/element.ts';
import { mentionsName } from './formula.ts';
import type { FormulaReader } from './formula-reader.ts';
import type { Certainty } from './impact.ts';
import type { ImpactEdge, ImpactGraph } from './impact-graph.ts';
import { headAfter, type PathStep, writePath } from './path.ts';
import { isPersonal } from './pii-flags.ts';

export interface RouteContext {
  readonly graph: ImpactGraph;
  readonly formulas: FormulaReader;
  /** Whether it is known what became of the element on the other side; not so of what stands in an unread file there. */
  isKnown(element: Element): boolean;
}

export interface Route {
  readonly certainty: Certainty;
  /** Names from the datum to the product, and an empty one for the consumer. */
  readonly path: readonly string[];
}

/** Elements with the flag from which data comes to the product. */
export function findExposedElements(product: Element, graph: ImpactGraph): readonly Element[] {
  const seen = new Set([product]);
  for (const element of seen) for (const { to } of graph.providersOf(element)) seen.add(to);
  return Array.from(seen).flatMap((element) =>
    element.kind === 'entity' ? [element, ...element.members].filter(isPersonal) : [],
  );
}

/** Finds routes to one product; data with the same name share the search. */
export function createRouteFinder(product: Element, context: RouteContext): (element: Element) => Route | undefined {
  const searches = new Map<string | undefined, RouteSearch>();
  return (element) => {
    if (!context.isKnown(element)) return undefined;
    const attribute = element.kind === 'attribute' ? element.label : undefined;
    const search = searches.get(attribute) ?? createSearch({ product, attribute, context });
    searches.set(attribute, search);
    return search(element);
  };
}

type RouteSearch = (element: Element) => Route | undefined;

interface SearchOptions {
  readonly product: Element;
  /** The name that formulas should mention; undefined where a whole entity is personal. */
  readonly attribute: string | undefined;
  readonly context: RouteContext;
}

/** A step of a search that goes against the flow, from the product to the datum. */
interface RouteStep extends PathStep<RouteStep> {
  readonly element: Element;
}

const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];

/** The weakest link counts, so each certainty is searched with links at least that sure: the first that finds wins. */
function createSearch(options: SearchOptions): RouteSearch {
  const found = new Map<Certainty, ReadonlyMap<Element, RouteStep>>();
  return (element) => {
    for (const certainty of CERTAINTIES) {
      const steps = found.get(certainty) ?? searchAgainstFlow(certainty, options);
      found.set(certainty, steps);
      const step = findStep(element, steps);
      if (step !== undefined) return { certainty, path: writePath(step).reverse() };
    }
    return undefined;
  };
}

/** An attribute leaves by its entity, wherever that goes. */
function findStep(element: Element, steps: ReadonlyMap<Element, RouteStep>): RouteStep | undefined {
  if (element.kind !== 'attribute') return steps.get(element);
  const entity = element.parent === undefined ? undefined : steps.get(element.parent);
  return entity && stepTo(element, entity);
}

function searchAgainstFlow(weakest: Certainty, options: SearchOptions): ReadonlyMap<Element, RouteStep> {
  const { product, context } = options;
  const steps = new Map<Element, RouteStep>();
  if (!context.isKnown(product)) return steps;
  // The consumer ends the path, so it must count for its length, but all consumers share the search.
  const consumer: RouteStep = { element: product, name: '', previous: undefined, distance: 0, head: undefined };
  steps.set(product, stepTo(product, consumer));
  for (const [element, step] of steps) {
    for (const edge of context.graph.providersOf(element)) {
      if (steps.has(edge.to) || !context.isKnown(edge.to)) continue;
      if (rank(linkCertainty(edge, element, options)) > rank(weakest)) continue;
      steps.set(edge.to, stepTo(edge.to, step));
    }
  }
  return steps;
}

function stepTo(element: Element, previous: RouteStep): RouteStep {
  return { element, name: element.id.name, previous, distance: previous.distance + 1, head: headAfter(previous) };
}

function rank(certainty: Certainty): number {
  return CERTAINTIES.indexOf(certainty);
}

/** How sure it is that data of `edge.to` comes through to `receiver`. */
function linkCertainty(edge: ImpactEdge, receiver: Element, { attribute, context }: SearchOptions): Certainty {
  if (edge.passage === 'containment') return 'certain';
  if (isMetric(receiver)) return 'possible';
  const formula = attribute === undefined ? undefined : context.formulas.formulaOf(receiver);
  if (formula !== undefined && attribute !== undefined && !mentionsName(formula, attribute)) return 'possible';
  return receiver.kind === 'entity' ? 'likely' : 'certain';
}

function isMetric(element: Element): boolean {
  return element.kind === 'metric' || (element.kind === 'entity' && element.value('type') === 'metric');
}
