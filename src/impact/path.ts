/** Writes the path of a walk, cut in the middle where it is long, in time that does not grow with its length. */

/** Longer paths keep both ends. */
export const LONGEST_PATH = 50;

const HEAD = 25;
const TAIL = LONGEST_PATH - HEAD - 1;

/** A step of a walk, linked to the one before it. */
export interface PathStep<S extends PathStep<S>> {
  readonly name: string;
  readonly previous: S | undefined;
  /** 0 for the first step. */
  readonly distance: number;
  /** The last step of the path's head: itself while the path is short. */
  readonly head: S | undefined;
}

/** What `head` must be for a step after `previous`; undefined stands for the step itself. */
export function headAfter<S extends PathStep<S>>(previous: S): S | undefined {
  return previous.distance + 1 < HEAD ? undefined : (previous.head ?? previous);
}

/** Names from the first step to this one; at most `LONGEST_PATH` entries. */
export function writePath<S extends PathStep<S>>(last: S): string[] {
  const names = last.distance + 1;
  if (names <= LONGEST_PATH) return readNames(last, names);
  const leftOut = names - HEAD - TAIL;
  return [...readNames(last.head ?? last, HEAD), `… ${leftOut} more …`, ...readNames(last, TAIL)];
}

/** The last `count` names up to this step, first one first. */
function readNames<S extends PathStep<S>>(last: S, count: number): string[] {
  const names: string[] = [];
  for (let step: S | undefined = last; step !== undefined && names.length < count; step = step.previous) {
    names.push(step.name);
  }
  return names.reverse();
}
