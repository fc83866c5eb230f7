/** Puts the elements of a model's files into one order, as columns of numbers: which file declares each, where, and in what. */
import type { Outline } from './outline.js';
/** Elements deeper than this are kept as text: no dialect nests deeper than five, and names grow with depth. */
export declare const DEEPEST_ELEMENT = 32;
export declare const NO_PLACE = -1;
export declare const UNKNOWN_KIND: number;
export declare const ATTRIBUTE_KIND: number;
/** Where an element is declared: a file by its number, and a place in its outline. */
export interface Spot {
    readonly file: number;
    readonly local: number;
}
/**
 * Elements by their places: domains first, then what else stands at the top of a file, then their members, level by level. Behind
 * them all stand the attributes that hold elements, which are no elements of the model themselves.
 */
export interface Arrangement {
    /** Elements of the model. */
    readonly size: number;
    readonly fileOf: Int32Array;
    readonly localOf: Int32Array;
    /** Place in `KINDS`. */
    readonly kindOf: Uint8Array;
    readonly parentOf: Int32Array;
    /** The first element inside, attributes looked through; those of the next element follow. */
    readonly childrenFrom: Int32Array;
    /** Of domains that are written in several places: the others. */
    readonly others: ReadonlyMap<number, readonly Spot[]>;
    /** Of flat entities: the domain that nobody declared, as a part of a name. */
    readonly prefixes: ReadonlyMap<number, string>;
    /** Attributes that hold elements, by the place of what they stand in. */
    readonly attributesIn: ReadonlyMap<number, readonly number[]>;
    /** By the place of such an attribute: where what stands in it begins, and where it ends. */
    readonly insideAttributes: ReadonlyMap<number, readonly [from: number, to: number]>;
}
export declare function arrangeElements(outlines: readonly Outline[]): Arrangement;
