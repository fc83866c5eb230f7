/** The names a model defines, for looking references up: exact first, then without their spelling. */
import type { ElementTable } from '../model/element-table.js';
import type { Kind } from '../model/kind.js';
import { NameIndex } from './name-index.js';
/** What references may point to by its raw name (`Sales.Order`, `Stripe_API`, `Sales_Analytics.Revenue_Dashboard`), by places. */
export interface SymbolTable {
    readonly table: ElementTable;
    readonly index: NameIndex;
    /** The element of a kind that alone has exactly this raw path: most of a model is resolved by this. */
    only(kind: Kind, path: string): number | undefined;
    /** Elements of a kind whose raw path is exactly this text. */
    exact(kind: Kind, path: string): readonly number[];
    /** Elements of a kind whose raw path folds to the same text. */
    folded(kind: Kind, path: string): readonly number[];
    /** Elements of a kind whose own label is exactly this text. */
    labelled(kind: Kind, label: string): readonly number[];
    labelledLoosely(kind: Kind, label: string): readonly number[];
    /** Every path of a kind, for suggestions. */
    paths(kind: Kind): Iterable<string>;
}
/** The names of the elements may be indexed already; otherwise they are when somebody asks for one. */
export declare function buildSymbolTable(table: ElementTable, indexed?: NameIndex): SymbolTable;
/** The same names for a table that is parallel to the one they were gathered from. */
export declare function symbolsFor(table: ElementTable, symbols: SymbolTable): SymbolTable;
/** Twins (`Sales.Order#2`) are a finding of their own; a reference means the first of them. */
export declare function isLaterTwin(place: number, table: ElementTable): boolean;
