/** Finds whom the changes of a comparison reach, by which path, how surely. */

import type { ModelDiff } from '../diff/change.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair, Side } from '../text/pair.ts';
import { mapPair } from '../text/pair.ts';
import { collectImpact, type ImpactWalk } from './collect-impact.ts';
import type { ConsumerMatcher } from './consumer-matcher.ts';
import { createFormulaReader } from './formula-reader.ts';
import type { Impact } from './impact.ts';
import { createImpactGraph } from './impact-graph.ts';
import { findOrigins, type Origin, type Strength } from './origin.ts';
import { type WalkContext, walkImpact } from './walk-impact.ts';

export interface ImpactOptions {
  /** Whether a consumer stands outside the organisation. */
  readonly isExternal: ConsumerMatcher;
  /** Edges that all walks together may pass; without it, any number. */
  readonly mostSteps?: number;
}

/** Whom the changes reach. Removals walk `before`; additions and changes walk `after`. */
export function findImpact(models: Pair<LinkedModel>, diff: ModelDiff, options: ImpactOptions): Impact {
  const contexts = mapPair(models, (_, side) => createContext(models, diff, side));
  const walks = new BoundedWalks(findOrigins(diff), contexts, options.mostSteps);
  const impact = collectImpact(walks, {
    isExternal: options.isExternal,
    isListed: (element, side) => isListed(element, { side, diff }),
    identify: (element, side) => (side === 'before' ? (diff.counterpartInAfter(element) ?? element) : element),
  });
  return walks.unfollowed === 0 ? impact : { ...impact, unfollowed: walks.unfollowed };
}

/** The walks from all origins, one after the other, until together they have passed too many edges. */
class BoundedWalks implements Iterable<ImpactWalk> {
  unfollowed = 0;
  readonly #origins: readonly Origin[];
  readonly #contexts: Pair<WalkContext>;
  #left: number;

  constructor(origins: readonly Origin[], contexts: Pair<WalkContext>, most = Number.POSITIVE_INFINITY) {
    this.#origins = origins;
    this.#contexts = contexts;
    this.#left = most;
  }

  *[Symbol.iterator](): Generator<ImpactWalk> {
    for (const origin of this.#origins) {
      if (this.#left < 0) {
        this.unfollowed++;
        continue;
      }
      const context = this.#contexts[origin.side];
      const steps = walkImpact(origin, context);
      for (const element of steps.keys()) this.#left -= 1 + context.graph.edgesFrom(element).length;
      yield { origin, steps };
    }
  }
}

/** Whom a change of the element would reach: an attribute's by the formulas that name it, any other's only possibly. */
export function findReach(model: LinkedModel, element: Element, options: ImpactOptions): Impact {
  const graph = createImpactGraph(model);
  const origin: Origin = { side: 'after', element, strength: 'asked', changes: [] };
  const steps = walkImpact(origin, {
    graph,
    formulas: createFormulaReader(graph),
    isAlone: () => false,
    follows: () => true,
    breaks: () => false,
  });
  return collectImpact([{ origin, steps }], {
    isExternal: options.isExternal,
    isListed: () => true,
    identify: (reached) => reached,
  });
}

function createContext(models: Pair<LinkedModel>, diff: ModelDiff, side: Side): WalkContext {
  const graph = createImpactGraph(models[side]);
  const counterpart = counterpartFrom(diff, side);
  return {
    graph,
    formulas: createFormulaReader(graph),
    isAlone: (element) => counterpart(element) === undefined,
    follows: (member, strength) => !diff.unknown[side].has(member) && follows(member, strength, counterpart),
    breaks: (holder, target) => breaks(holder, target, { models, diff }),
  };
}

type Counterpart = (element: Element) => Element | undefined;

function counterpartFrom(diff: ModelDiff, side: Side): Counterpart {
  return side === 'before'
    ? (element) => diff.counterpartInAfter(element)
    : (element) => diff.counterpartInBefore(element);
}

function follows(member: Element, strength: Strength, counterpart: Counterpart): boolean {
  const other = counterpart(member);
  if (strength === 'removed' || strength === 'added') return other === undefined;
  return other !== undefined && member.parent !== undefined && other.parent === counterpart(member.parent);
}

/** Whether a reference that found its renamed target in `before` still has its old text and finds nothing in `after`. */
function breaks(
  holder: Element,
  target: Element,
  { models, diff }: { models: Pair<LinkedModel>; diff: ModelDiff },
): boolean {
  const holderAfter = diff.counterpartInAfter(holder);
  if (holderAfter === undefined) return false;
  const unresolved = models.after.linksOf(holderAfter).filter(({ resolution }) => resolution.status !== 'resolved');
  return models.before.linksOf(holder).some(({ reference, resolution }) => {
    if (resolution.status !== 'resolved' || resolution.target !== target) return false;
    return unresolved.some(
      (link) => link.reference.text === reference.text && link.reference.schema.relation === reference.schema.relation,
    );
  });
}

/** What came or went is a change itself. Only consumers of a product that went are told, because they are people. */
function isListed(element: Element, { side, diff }: { side: Side; diff: ModelDiff }): boolean {
  const counterpart = counterpartFrom(diff, side);
  if (counterpart(element) !== undefined) return true;
  return side === 'before' && element.kind === 'consumer' && isGone(element.parent, counterpart);
}

function isGone(element: Element | undefined, counterpart: Counterpart): boolean {
  return element !== undefined && counterpart(element) === undefined;
}
