/** The two sides of a comparison. */

export type Side = 'before' | 'after';

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** Applies one function to both sides. */
export function mapPair<T, R>(pair: Pair<T>, map: (value: T, side: Side) => R): Pair<R> {
  return { before: map(pair.before, 'before'), after: map(pair.after, 'after') };
}

/** The same pair seen from the other side. */
export function swapPair<T>(pair: Pair<T>): Pair<T> {
  return { before: pair.after, after: pair.before };
}
