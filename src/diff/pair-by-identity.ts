/** Pairs the elements that have the same kind and name on both sides; of shared ones nothing is written down. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import type { Pairing } from './pairing.ts';

/** Gives what remains, in the order of the models. */
export function pairByIdentity({ before, after }: Pair<LinkedModel>, pairing: Pairing): Pair<readonly Element[]> {
  const { hasDecided } = pairing;
  const unmatched: Element[] = [];
  const walk = new WalkBeside(after);
  for (const element of before.elements) {
    const counterpart = walk.findCounterpart(element);
    if (element === counterpart && !(hasDecided && pairing.isTaken(element, element))) continue;
    if (counterpart === undefined || !pairing.match(element, counterpart)) unmatched.push(element);
  }
  // Where something was decided, also what was found may have no counterpart.
  const candidates = hasDecided ? after.elements : walk.listPassed();
  const others = candidates.filter((element) => !isMatched(element, before, pairing));
  for (const element of unmatched) pairing.setApart(element);
  for (const element of others) pairing.setApart(element);
  return pairing.findUnpaired({ before: unmatched, after: others });
}

/** Beyond so many elements that came in one place, it is cheaper to look up each of those that follow. */
const FARTHEST_AHEAD = 256;

/**
 * Finds one counterpart after the other. Both models list what they share in the same order, so what stands beside an element
 * has mostly its identity, as one object; only of others the name is looked up.
 */
class WalkBeside {
  readonly #model: LinkedModel;
  readonly #passed: Element[] = [];
  #next = 0;

  constructor(model: LinkedModel) {
    this.#model = model;
  }

  findCounterpart({ id }: Element): Element | undefined {
    const beside = this.#model.elements[this.#next];
    if (beside?.id === id) {
      this.#next++;
      return beside;
    }
    const counterpart = this.#model.find(id);
    if (counterpart !== undefined) this.#goBehind(counterpart);
    return counterpart;
  }

  /** Every element that was not found beside another one, and maybe others. */
  listPassed(): readonly Element[] {
    return [...this.#passed, ...this.#model.elements.slice(this.#next)];
  }

  /** Nowhere if it does not follow soon. */
  #goBehind(element: Element): void {
    const { elements } = this.#model;
    const end = Math.min(elements.length, this.#next + FARTHEST_AHEAD);
    let place = this.#next;
    while (place < end && elements[place] !== element) place++;
    if (place === end) return;
    for (const passed of elements.slice(this.#next, place)) this.#passed.push(passed);
    this.#next = place + 1;
  }
}

/** Whether an element of `after` was paired, or is shared. */
function isMatched(element: Element, before: LinkedModel, pairing: Pairing): boolean {
  const counterpart = pairing.inBefore(element);
  return counterpart !== undefined && (counterpart !== element || before.find(element.id) === element);
}
