/**
 * All elements of a model as columns of numbers and names, which are quickly made, compared and searched; an element itself is made
 * when somebody asks for it, and then kept.
 */
import type { SourceFile } from '../syntax/facts.js';
import { type Arrangement, type Spot } from './arrange-elements.js';
import { BlockElement, type ToldOwner } from './block-element.js';
import { BoundReference } from './bound-reference.js';
import { type PlacedElements } from './decode-members.js';
import type { Element, QualifiedName } from './element.js';
import type { Kind, KindSchema } from './kind.js';
import { type Outline } from './outline.js';
import type { ForcedNames, Roster } from './roster.js';
/** What to take over of what is the same. */
export interface TableSources {
    /** Of the same files: their order is the same whatever the names. */
    readonly unnamed?: ElementTable;
    readonly forced?: ForcedNames;
    /** Of other files: if these declare the same, places and names are the same. */
    readonly beside?: ElementTable | undefined;
    /** Of the same files, as an earlier run found it; without forced names. */
    readonly kept?: Roster | undefined;
}
export declare class ElementTable implements PlacedElements, Roster {
    #private;
    readonly files: readonly SourceFile[];
    readonly arrangement: Arrangement;
    /** Elements of the model. */
    readonly size: number;
    readonly outlines: readonly Outline[];
    readonly names: readonly QualifiedName[];
    /** Whether none is forced. */
    readonly hasOwnNames: boolean;
    readonly isRaw: Uint8Array;
    constructor(files: readonly SourceFile[], { unnamed, forced, beside, kept }?: TableSources);
    /** The same elements under other names: those that are forced, and with them all that stands in them. */
    rename(forced: ForcedNames): ElementTable;
    /** Whether every place has the same kind, name and surroundings in both: they differ only in what elements say. */
    isParallelTo(other: ElementTable): boolean;
    /** Every element, in the order of places. */
    get all(): readonly Element[];
    at(place: number): Element;
    /** Also of an attribute that holds elements. */
    nameOf(place: number): QualifiedName;
    schemaAt(place: number): KindSchema;
    labelAt(place: number): string;
    /** The labels from the outermost parent down, joined by dots; also of an attribute that holds elements. */
    pathAt(place: number): string;
    /** Whether this name is its path. */
    isNamedByPath(place: number, name: QualifiedName): boolean;
    /** Where it is declared, of several places the first. */
    spotOf(place: number): Spot;
    spotsOf(place: number): readonly Spot[];
    outlineAt(file: number): Outline;
    /** In written order. */
    referencesOf(element: BlockElement): readonly BoundReference[];
    bindReference(from: Element, file: number, reference: number): BoundReference;
    /** Of what has no places the members are looked at. */
    hasMembersOf(kind: Kind, element: BlockElement): boolean;
    /** Whether it is written, in one of its places, to hold this: one of `Holding`. */
    holds(place: number, holding: number): boolean;
    ownerOf({ place, kind }: BlockElement): ToldOwner | undefined;
    membersOf(element: BlockElement): readonly Element[];
}
