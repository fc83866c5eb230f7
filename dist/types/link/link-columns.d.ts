/** All references of a model and what they found, as columns of numbers. */
import { type Meaning } from './resolve-reference.js';
import type { SymbolTable } from './symbol-table.js';
/** Of a reference that found nothing. */
export declare const UNRESOLVED = -1;
/** Of a soft one that found nothing: it was plain text. */
export declare const PLAIN_TEXT = -2;
type Failure = Exclude<Meaning, {
    readonly status: 'resolved';
}>;
/** References by their places: holder by holder, in written order. */
export interface LinkColumns {
    /** The first reference of each element, and behind the last element the number of references. */
    readonly firstOf: Int32Array;
    /** The element that holds each. */
    readonly holderOf: Int32Array;
    readonly fileOf: Int32Array;
    /** Place in the outline of the file. */
    readonly localOf: Int32Array;
    /** Places of elements, `UNRESOLVED` or `PLAIN_TEXT`. The same object in two models of which every reference says the same. */
    readonly targets: Int32Array;
    /** References whose targets have the name only when spelling is ignored, in order. */
    readonly loose: ReadonlySet<number>;
    /** What is to be said of those that found nothing, in order. */
    readonly failures: ReadonlyMap<number, Failure>;
}
/** The links of another model in which every reference says the same; what is to be said of failures speaks of elements of this one. */
export declare function adoptColumns(symbols: SymbolTable, columns: Omit<LinkColumns, 'failures'>, failing: Iterable<number>): LinkColumns;
/** Another model that is linked already. */
export interface LinkedBeside {
    readonly symbols: SymbolTable;
    readonly columns: LinkColumns;
}
/** What a parallel model refers to by the same words is taken from it. */
export declare function linkColumns(symbols: SymbolTable, beside?: LinkedBeside): LinkColumns;
export {};
