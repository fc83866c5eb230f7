/** The two sides of a comparison. */
export type Side = 'before' | 'after';
export interface Pair<T> {
    readonly before: T;
    readonly after: T;
}
/** Applies one function to both sides. */
export declare function mapPair<T, R>(pair: Pair<T>, map: (value: T, side: Side) => R): Pair<R>;
/** The same pair seen from the other side. */
export declare function swapPair<T>(pair: Pair<T>): Pair<T>;
