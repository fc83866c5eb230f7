/**
 * What a file declares and refers to, as numbers and one text beside them: all that models are built and linked from. Found in one
 * pass over the rows of its facts, and kept with them for later runs, so that what nobody asks about is never opened.
 */
import type { KindSchema } from './kind.js';
/** Words at the start of an outline. */
export declare const OutlineHead: {
    readonly elements: 0;
    readonly references: 1;
    readonly flatDomains: 2;
    readonly owners: 3;
    readonly flags: 4;
    readonly blocks: 5;
    readonly depth: 6;
    readonly longestName: 7;
    readonly longestValue: 8;
};
export declare const OUTLINE_HEAD_WORDS = 9;
/** `isForeign`: no item at the top of the file begins with a keyword of MML. */
export declare const OutlineFlag: {
    readonly isForeign: 1;
};
/** Columns of an element; texts end where the next one starts. */
export declare const ElementColumn: {
    /** Of its block, or of its value, in the table of the file. */
    readonly row: 0;
    /** Place of its kind in `KINDS`, and from the ninth bit on what it holds. */
    readonly kind: 1;
    /** The element after the last one inside. */
    readonly next: 2;
    /** End of its references. */
    readonly references: 3;
    readonly labelEnd: 4;
};
export declare const ELEMENT_WORDS = 5;
/**
 * `attributes`: some in which no element stands, so that they are no elements of the outline. `domain`: a `belongs-to domain.x`,
 * in an entity at the top of the file. `owner`: any; `plainOwner`: just one, in plain words. `schedule`: a `refresh_schedule`,
 * whatever it says.
 */
export declare const Holding: {
    readonly attributes: 256;
    readonly domain: 512;
    readonly owner: 1024;
    readonly plainOwner: 2048;
    readonly schedule: 4096;
};
export declare const EVERY_HOLDING: number;
export declare const KIND_MASK = 255;
export declare const IS_PATH = 256;
/** Columns of a reference. `relation` is the place in its kind's relations, and from the ninth bit on whether it is a path. */
export declare const ReferenceColumn: {
    readonly row: 0;
    readonly relation: 1;
    readonly textEnd: 2;
};
export declare const REFERENCE_WORDS = 3;
/** A flat entity and the domain that its `belongs-to domain.x` names, or an element and its plain owner. */
export declare const NoteColumn: {
    readonly element: 0;
    readonly textEnd: 1;
};
export declare const NOTE_WORDS = 2;
export interface Measures {
    readonly blocks: number;
    /** Blocks around the innermost one, itself included. */
    readonly depth: number;
    readonly longestName: number;
    readonly longestValue: number;
}
/** Elements but attributes in which none stands, each before those inside it. */
export declare class Outline {
    #private;
    readonly words: Uint32Array;
    /** Labels, texts of references, names of domains, owners, one behind the other. */
    readonly text: string;
    readonly size: number;
    readonly referenceCount: number;
    /** The numbers of one file, from `start` in those of many. */
    constructor(words: Uint32Array, start: number, text: string);
    get isForeign(): boolean;
    get measures(): Measures;
    rowOf(element: number): number;
    /** Place in `KINDS`. */
    kindOf(element: number): number;
    schemaOf(element: number): KindSchema;
    /** Whether it is written to hold this: one of `Holding`. */
    holds(element: number, holding: number): boolean;
    /** The element after the last one inside. */
    nextOf(element: number): number;
    labelOf(element: number): string;
    /** The references of an element end where those of the next one start. */
    firstReferenceOf(element: number): number;
    endOfReferencesOf(element: number): number;
    referenceRowOf(reference: number): number;
    /** Place among the relations of the holder's kind. */
    relationOf(reference: number): number;
    isPath(reference: number): boolean;
    /** As written, without quotes. */
    textOf(reference: number): string;
    /** The domain that `belongs-to domain.x` names in an entity at the top of the file. */
    flatDomainOf(element: number): string | undefined;
    /** Its owner, where that is just one in plain words. */
    plainOwnerOf(element: number): string | undefined;
}
