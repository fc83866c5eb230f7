/** The nouns of a model: elements, their properties and their references. Immutable. */
import type { SourceFile } from '../syntax/facts.js';
import type { Item } from '../syntax/item.js';
import type { Range } from '../text/range.js';
import type { Kind, KindSchema, PropertySchema, RelationSchema } from './kind.js';
/** Kind-wide identity: parts joined by `.` or `/`, those characters escaped by a backslash inside a part. */
export type QualifiedName = string;
export interface ElementId {
    readonly kind: Kind;
    readonly name: QualifiedName;
}
/** A block of a file at its place in one snapshot. */
export interface Block {
    readonly file: SourceFile;
    readonly item: Item;
}
export interface Element {
    readonly id: ElementId;
    readonly kind: Kind;
    readonly schema: KindSchema;
    /** Its own part of the name, raw as written. */
    readonly label: string;
    readonly parent: Element | undefined;
    /** Where it is written: one block, several for a domain spread over files; sorted by path and place. */
    readonly blocks: readonly Block[];
    /** Written properties, and defaults of absent ones, sorted by name. */
    readonly properties: readonly Property[];
    /** In written order; made at each call. */
    readonly references: readonly Reference[];
    /** Elements directly inside, in written order. */
    readonly members: readonly Element[];
    /** The labels from the outermost parent down, joined by dots, as people write them in a reference. */
    readonly path: string;
    /** The same as `value('owner')`; mostly told without opening its file. */
    readonly owner: string | undefined;
    /** That of its model, by which elements of several models are told apart. */
    readonly table: object;
    /** Its place there: of an attribute in which no element stands, none (`NO_PLACE`). */
    readonly place: number;
    /** The whole block. */
    readonly range: Range;
    /** The label without its quotes, or the keyword where there is no label. */
    readonly nameRange: Range;
    /** Whether the very same blocks declare another element too: one of another model, in another place. */
    isDeclaredAs(other: Element): boolean;
    /** Whether an element of the kind stands directly inside; told without making any. */
    holds(kind: Kind): boolean;
    property(name: string): Property | undefined;
    /** The effective value as text: written, else default, else undefined. Several values are joined by ", ". */
    value(name: string): string | undefined;
    /** Whether a boolean property holds. */
    is(name: string): boolean;
}
export interface Property {
    /** Normalised key. */
    readonly name: string;
    /** Decoded texts; several for a list or a repeated key. Sets where the key repeats: order carries no meaning. */
    readonly values: readonly string[];
    readonly origin: 'written' | 'default';
    readonly schema: PropertySchema | undefined;
    /** The value as written; for a repeated key the first. Absent for a default. */
    readonly range?: Range;
}
export interface Reference {
    readonly from: Element;
    readonly schema: RelationSchema;
    /** As written, without quotes. */
    readonly text: string;
    /** `quoted` may hold any name; `path` is a bare dotted path such as `entity.customer`. */
    readonly form: 'quoted' | 'path';
    /** The argument as written, quotes included. */
    readonly range: Range;
}
export type Resolution = {
    readonly status: 'resolved';
    readonly target: Element;
    readonly match: 'exact' | 'loose';
}
/** Nothing of that name. */
 | {
    readonly status: 'dangling';
    readonly suggestions: readonly string[];
}
/** Several elements fit equally well, so none is chosen. */
 | {
    readonly status: 'ambiguous';
    readonly candidates: readonly Element[];
}
/** The name exists, but as a kind this relation cannot point to. */
 | {
    readonly status: 'wrong-kind';
    readonly found: Element;
    readonly suggestions: readonly string[];
}
/** An internal id of a generated file that nothing in the model explains. */
 | {
    readonly status: 'unresolved-id';
};
export interface Link {
    readonly reference: Reference;
    readonly resolution: Resolution;
}
