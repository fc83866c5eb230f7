/** An element as a view over its blocks: what nobody asks for is never decoded, what was asked for is decoded once. */
import type { Range } from '../text/range.js';
import type { Declaration } from './declaration.js';
import type { Block, Element, ElementId, Property, Reference } from './element.js';
import type { Kind, KindSchema } from './kind.js';
/** Of all elements that are declared in one place. */
export declare const NO_OTHERS: readonly Declaration[];
export interface ToldOwner {
    readonly owner: string | undefined;
}
/** What knows the elements and references of a model by their places. */
export interface ElementSource {
    pathAt(place: number): string;
    referencesOf(element: BlockElement): readonly Reference[];
    membersOf(element: BlockElement): readonly Element[];
    hasMembersOf(kind: Kind, element: BlockElement): boolean;
    /** Undefined where only its file tells. */
    ownerOf(element: BlockElement): ToldOwner | undefined;
}
/** What an element is made of. */
export interface ElementParts {
    readonly id: ElementId;
    readonly parent: Element | undefined;
    readonly declaration: Declaration;
    /** Where else it is declared; all are of one kind. */
    readonly others: readonly Declaration[];
    /** In its table; `NO_PLACE` for an attribute in which no element stands, and for what stands in such. */
    readonly place: number;
    readonly table: ElementSource;
}
export declare class BlockElement implements Element {
    #private;
    readonly id: ElementId;
    readonly kind: Kind;
    readonly parent: Element | undefined;
    readonly declaration: Declaration;
    readonly others: readonly Declaration[];
    readonly place: number;
    readonly table: ElementSource;
    constructor({ id, parent, declaration, others, place, table }: ElementParts);
    get schema(): KindSchema;
    get label(): string;
    get blocks(): readonly Block[];
    get properties(): readonly Property[];
    get references(): readonly Reference[];
    get path(): string;
    get owner(): string | undefined;
    get members(): readonly Element[];
    get range(): Range;
    get nameRange(): Range;
    isDeclaredAs(other: Element): boolean;
    holds(kind: Kind): boolean;
    property(name: string): Property | undefined;
    value(name: string): string | undefined;
    is(name: string): boolean;
}
