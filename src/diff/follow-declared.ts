/**
 * What became of elements over several revisions, by their names, their parents and declared renames: `Order` that was
 * renamed to `Purchase` and then to `Sale` is `Sale` in the end, though neither end says so.
 */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { buildCounterparts, type Counterparts } from './counterparts.ts';
import { pairElements } from './pair-elements.ts';
import type { DecidedPair, Pairing } from './pairing.ts';

/** From the first model to the last, the oldest first; elements that kept their names all the way are left out. */
export function followDeclared(models: readonly LinkedModel[]): readonly DecidedPair[] {
  if (models.length < 3) return [];
  const steps = models.slice(1).map((after, index) => takeStep(models[index] ?? after, after));
  const decided = new Map<Element, DecidedPair>();
  for (const [index, { pairing }] of steps.entries()) {
    for (const [before, after] of pairing.told) {
      if (before.id.name === after.id.name) continue;
      const pair = traceBoth({ before, after }, index, steps);
      if (pair !== undefined) decided.set(pair.elements.before, pair);
    }
  }
  return [...decided.values()];
}

interface Step extends Counterparts {
  readonly pairing: Pairing;
}

/** Likeness is no proof, and over several steps it would be a guess about a guess. */
function takeStep(before: LinkedModel, after: LinkedModel): Step {
  const { pairing } = pairElements({ before, after }, { decided: [], likeness: 'ignored' });
  return { pairing, ...buildCounterparts(pairing) };
}

/** Undefined for what came or went on the way. */
function traceBoth(
  { before, after }: DecidedPair['elements'],
  index: number,
  steps: readonly Step[],
): DecidedPair | undefined {
  let [first, last]: (Element | undefined)[] = [before, after];
  let declared = steps[index]?.pairing.declared.has(after) ?? false;
  for (const step of steps.slice(0, index).reverse()) {
    declared ||= first !== undefined && step.pairing.declared.has(first);
    first = first && step.toBefore(first);
  }
  for (const step of steps.slice(index + 1)) {
    last = last && step.toAfter(last);
    declared ||= last !== undefined && step.pairing.declared.has(last);
  }
  return first === undefined || last === undefined ? undefined : { elements: { before: first, after: last }, declared };
}
