/** Puts the walks of all changes together: one entry an element, one a consumer, people first. */

import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { compareText, sortBy } from '../text/compare.ts';
import type { Side } from '../text/pair.ts';
import type { ConsumerMatcher } from './consumer-matcher.ts';
import type { AffectedConsumer, AffectedElement, Certainty, Impact } from './impact.ts';
import type { Origin } from './origin.ts';
import { writePath } from './path.ts';
import { productOf } from './product-of.ts';
import { compareReach, type WalkStep } from './walk-impact.ts';

/** Everything one changed element reaches. */
export interface ImpactWalk {
  readonly origin: Origin;
  readonly steps: ReadonlyMap<Element, WalkStep>;
}

export interface CollectOptions {
  readonly isExternal: ConsumerMatcher;
  /** Whether a reached element is an affected one, and no change itself. */
  isListed(element: Element, side: Side): boolean;
  /** The one element that stands for both sides of a comparison. */
  identify(element: Element, side: Side): Element;
}

/** The best way found to an element, and every walk that found one. */
interface Reached {
  step: WalkStep;
  certainty: Certainty;
  side: Side;
  readonly origins: Origin[];
}

/** Takes the walks one after the other, so that they need not be held together. */
export function collectImpact(walks: Iterable<ImpactWalk>, options: CollectOptions): Impact {
  const reached = new Map<Element, Reached>();
  const untouched = new Set<Element>();
  for (const { origin, steps } of walks) {
    for (const [element, step] of steps) {
      if (element === origin.element || !options.isListed(element, origin.side)) continue;
      const key = options.identify(element, origin.side);
      const certainty = certaintyOf(step, origin);
      if (certainty !== undefined) addReached(reached, key, { step, certainty, side: origin.side, origins: [origin] });
      else if (step.reach === 'untouched') untouched.add(key);
    }
  }
  const elements = Array.from(reached.values(), describeElement).sort(compareAffected);
  return {
    elements,
    consumers: collectConsumers(elements, options.isExternal),
    unaffected: countUnaffected(untouched, reached),
  };
}

/** Undefined for what is no more than part of the change, and for what formulas show to be untouched. */
function certaintyOf({ reach, element }: WalkStep, origin: Origin): Certainty | undefined {
  if (reach === 'untouched') return undefined;
  if (reach !== 'origin') return reach;
  // The entity of a changed attribute; one more attribute changes nothing for those who do not use it.
  if (element !== origin.element.parent || origin.strength === 'added') return undefined;
  return origin.strength === 'asked' ? 'possible' : 'certain';
}

function addReached(reached: Map<Element, Reached>, key: Element, found: Reached): void {
  const known = reached.get(key);
  if (known === undefined) {
    reached.set(key, found);
    return;
  }
  for (const origin of found.origins) known.origins.push(origin);
  if (compareWays(found, known) >= 0) return;
  known.step = found.step;
  known.certainty = found.certainty;
  known.side = found.side;
}

/** Surest, then shortest, then by the names on the way; `after` before `before`, so that order never decides. */
function compareWays(left: Reached, right: Reached): number {
  return (
    compareReach(left.certainty, right.certainty) ||
    left.step.distance - right.step.distance ||
    compareText(writePath(left.step).join('\n'), writePath(right.step).join('\n')) ||
    compareText(left.side, right.side)
  );
}

function describeElement({ step, certainty, side, origins }: Reached): AffectedElement {
  return {
    element: step.element,
    side,
    certainty,
    distance: step.distance,
    path: writePath(step),
    because: listChanges(origins),
  };
}

/** Of a model in which all changed and all depend on each other, each element has thousands of them: no object is made for one. */
function listChanges(origins: readonly Origin[]): readonly string[] {
  const ids = new Set<string>();
  for (const { changes } of origins) for (const id of changes) ids.add(id);
  return Array.from(ids).sort(compareText);
}

const PEOPLE_FIRST: readonly Kind[] = [
  'consumer',
  'data-product',
  'report',
  'metric',
  'exposure',
  'reverse-etl',
  'entity',
];

function compareAffected(left: AffectedElement, right: AffectedElement): number {
  return (
    peopleOrder(left.element.kind) - peopleOrder(right.element.kind) ||
    compareText(left.element.id.name, right.element.id.name) ||
    compareText(left.element.kind, right.element.kind)
  );
}

function peopleOrder(kind: Kind): number {
  const order = PEOPLE_FIRST.indexOf(kind);
  return order === -1 ? PEOPLE_FIRST.length : order;
}

/** Consumers of the same text are one, however many products they read. */
function collectConsumers(
  elements: readonly AffectedElement[],
  isExternal: ConsumerMatcher,
): readonly AffectedConsumer[] {
  const byName = new Map<string, AffectedElement[]>();
  for (const affected of elements) {
    if (affected.element.kind !== 'consumer') continue;
    const name = affected.element.label;
    byName.set(name, [...(byName.get(name) ?? []), affected]);
  }
  return sortBy(byName, ([name]) => name).map(([name, ways]) => {
    const best = ways.reduce((surest, way) => (compareAffectedWays(way, surest) < 0 ? way : surest));
    const products = sortBy(new Set(ways.map(({ element }) => productOf(element).id.name)), (product) => product);
    return { name, external: isExternal(name), products, certainty: best.certainty, path: best.path };
  });
}

function compareAffectedWays(left: AffectedElement, right: AffectedElement): number {
  return (
    compareReach(left.certainty, right.certainty) ||
    left.distance - right.distance ||
    compareText(left.path.join('\n'), right.path.join('\n'))
  );
}

function countUnaffected(untouched: ReadonlySet<Element>, reached: ReadonlyMap<Element, Reached>): number {
  const affected = new Set(Array.from(reached.keys(), personOrElement));
  const names = new Set(Array.from(untouched, personOrElement));
  return Array.from(names).filter((name) => !affected.has(name)).length;
}

/** A consumer is the same one in every product. */
function personOrElement(element: Element): string | Element {
  return element.kind === 'consumer' ? element.label : element;
}
