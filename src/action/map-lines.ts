/** Finds the lines of one text in another: a merge is reviewed, but people see the head of their branch. Pure. */

import { diffArrays } from 'diff/lib/diff/array.js';

/** By line of `from` (1-based) its line in `to`; lines that `to` does not have are missing. */
export function mapLines(from: string, to: string): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let [left, right] = [1, 1];
  for (const part of diffArrays(from.split('\n'), to.split('\n'))) {
    const count = part.value.length;
    if (!part.added && !part.removed) for (let i = 0; i < count; i += 1) lines.set(left + i, right + i);
    if (!part.added) left += count;
    if (!part.removed) right += count;
  }
  return lines;
}
