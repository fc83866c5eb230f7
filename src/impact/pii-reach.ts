/** Finds where personal data was flagged, and which consumers can newly see it or no longer can. */

import type { ModelDiff } from '../diff/change.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { compareText, sortBy } from '../text/compare.ts';
import { mapPair, type Pair, type Side } from '../text/pair.ts';
import { createFormulaReader } from './formula-reader.ts';
import type { Exposure, PersonalDataReport } from './impact.ts';
import { createImpactGraph } from './impact-graph.ts';
import { findComeAndGone, findFlagChanges, isUnknown } from './pii-flags.ts';
import { findShownProducts } from './pii-products.ts';
import { createRouteFinder, findExposedElements, type RouteContext } from './pii-routes.ts';
import { productOf } from './product-of.ts';

/** Flags are facts; exposures compare what reaches (data product, consumer) along data edges before and after. */
export function findPersonalData(models: Pair<LinkedModel>, diff: ModelDiff): PersonalDataReport {
  const comeAndGone = findComeAndGone(diff);
  const contexts = mapPair(models, (model, side) => createRouteContext(model, diff.unknown[side]));
  const products = findShownProducts(contexts, diff, comeAndGone).map((pair) =>
    mapPair(pair, describeProduct(contexts, diff)),
  );
  return {
    ...findFlagChanges(diff, comeAndGone),
    exposures: sortExposures(products.flatMap(({ before, after }) => findNewExposures(after, before, contexts.after))),
    noLongerExposed: sortExposures(
      products.flatMap(({ before, after }) => findNewExposures(before, after, contexts.before)),
    ),
  };
}

function createRouteContext(model: LinkedModel, unknown: ReadonlySet<Element>): RouteContext {
  const graph = createImpactGraph(model);
  return { graph, formulas: createFormulaReader(graph), isKnown: (element) => !isUnknown(element, unknown) };
}

/** What one data product shows on one side, keyed by what stands for both sides. */
interface ProductView {
  readonly product: Element;
  readonly elements: ReadonlyMap<Element, Element>;
  readonly consumers: ReadonlyMap<string, Element>;
}

function describeProduct(contexts: Pair<RouteContext>, diff: ModelDiff) {
  return (product: Element | undefined, side: Side): ProductView | undefined => {
    if (product === undefined) return undefined;
    const identify = (element: Element) =>
      side === 'before' ? (diff.counterpartInAfter(element) ?? element) : element;
    const consumers = consumersOf(product);
    return {
      product,
      elements: keyBy(consumers.length === 0 ? [] : findExposedElements(product, contexts[side].graph), identify),
      consumers: keyBy(consumers, (consumer) => identify(consumer).label),
    };
  };
}

/** What `view` shows and `other` does not, with the surest route; what only unread files explain has no route. */
function findNewExposures(
  view: ProductView | undefined,
  other: ProductView | undefined,
  context: RouteContext,
): readonly Exposure[] {
  if (view === undefined) return [];
  const findRoute = createRouteFinder(view.product, context);
  const exposures: Exposure[] = [];
  for (const [key, element] of view.elements) {
    const wasShown = other?.elements.has(key) ?? false;
    for (const [name, consumer] of view.consumers) {
      if ((wasShown && other?.consumers.has(name)) || !context.isKnown(consumer)) continue;
      const route = findRoute(element);
      if (route === undefined) continue;
      const path = [...route.path.slice(0, -1), consumer.id.name];
      exposures.push({
        element,
        product: view.product.id.name,
        consumer: consumer.label,
        certainty: route.certainty,
        path,
      });
    }
  }
  return exposures;
}

function consumersOf(product: Element): readonly Element[] {
  return product.members.flatMap((member) => {
    if (member.kind === 'consumer') return productOf(member) === product ? [member] : [];
    return consumersOf(member);
  });
}

function keyBy<K>(elements: Iterable<Element>, key: (element: Element) => K): ReadonlyMap<K, Element> {
  return new Map(Array.from(elements, (element) => [key(element), element]));
}

function sortExposures(exposures: readonly Exposure[]): readonly Exposure[] {
  const byConsumer = sortBy(exposures, (exposure) => exposure.consumer);
  return byConsumer.sort(
    (left, right) =>
      compareText(left.element.id.name, right.element.id.name) ||
      compareText(left.element.kind, right.element.kind) ||
      compareText(left.product, right.product),
  );
}
