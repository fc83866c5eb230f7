/**
 * What one file says, before anybody interprets a keyword: a flat table of blocks, attributes and directives in written
 * order, plus the mistakes found on the way. A pure function of the file's bytes, so it is computed once per content and
 * shared by both revisions.
 */
import type { Side } from '../text/pair.js';
/** Hex digest that names a content: the git blob id of the bytes. */
export type ContentHash = string;
/** The bytes of contents, by name. */
export type Contents = Pick<ReadonlyMap<ContentHash, Uint8Array>, 'get' | 'keys' | 'size'>;
/** All model files of one revision. */
export interface Snapshot {
    /** A full commit id between git revisions, else the folder as given. */
    readonly label: string;
    /** Path to content, sorted by path. */
    readonly files: ReadonlyMap<string, ContentHash>;
    /** Files that exist but could not be read; what they hold is unknown, not gone. */
    readonly unread: readonly UnreadFile[];
}
export interface UnreadFile {
    readonly path: string;
    /** A sentence for people: "is 20.1 MB, more than the 16.0 MB that are read". */
    readonly reason: string;
}
/** An unread file of one side of a comparison. */
export interface UnreadFileOfSide extends UnreadFile {
    readonly side: Side;
}
/** What an item of the table is. */
export declare const ItemType: {
    readonly block: 1;
    readonly attribute: 2;
    readonly directive: 3;
    readonly listValue: 4;
};
export type ItemType = (typeof ItemType)[keyof typeof ItemType];
/** What stands behind an item's keyword. */
export declare const ValueType: {
    readonly none: 0;
    readonly string: 1;
    readonly tripleString: 2;
    readonly number: 3;
    readonly boolean: 4;
    readonly path: 5;
    readonly list: 6;
    /** `'text'`: a mistake that is still understood. */
    readonly singleQuotedString: 7;
    /** `"text` without its end, or a string over several lines: a mistake that is still understood. */
    readonly brokenString: 8;
    /** `#3498db` without quotes: a mistake that is still understood. */
    readonly hexColor: 9;
};
export type ValueType = (typeof ValueType)[keyof typeof ValueType];
/**
 * One row per item in written order (a block comes before its members). All offsets are UTF-16 code units of the
 * original text; ends are exclusive. Columns of row `i` start at `i * ITEM_STRIDE`.
 */
export declare const ITEM_STRIDE = 8;
export declare const ItemColumn: {
    /** `ItemType | ValueType << 8`. */
    readonly types: 0;
    /** Row of the enclosing block (or, for a list value, of its attribute), or `NO_PARENT`. */
    readonly parent: 1;
    /** The row after the last row inside this item: `i + 1` where it has no members. */
    readonly next: 2;
    readonly keyStart: 3;
    readonly keyEnd: 4;
    /** The label or value as written, quotes included; equal to `valueEnd` where there is none. */
    readonly valueStart: 5;
    readonly valueEnd: 6;
    /** End of the whole item (after its closing brace or value); it starts at `keyStart`. */
    readonly end: 7;
};
export declare const NO_PARENT = 4294967295;
export interface FileFacts {
    readonly hash: ContentHash;
    /**
     * The decoded file; a leading byte order mark is part of it, so offsets and columns stay true. Of a content that an earlier run
     * read, text and items are read from disk when somebody asks for one of them; for what is asked of every file there is the rest.
     */
    readonly text: string;
    readonly items: Uint32Array;
    /** UTF-16 code units. */
    readonly textLength: number;
    readonly rowCount: number;
    readonly errors: readonly SyntaxFact[];
    /** Whether the grammar explains the text to its last character: nothing was guessed, nothing repaired. */
    readonly isPlain: boolean;
    readonly content: FileContent;
    /** Of a content that an earlier run looked through: what the rules found to look for in it, in their own code. */
    readonly traits?: number | undefined;
    /** Of such a content: what it declares and refers to, in the code of the model. */
    readonly outline?: KeptWords | undefined;
}
/** Numbers from `start` to `end` among those of many contents, which must not be written to, and a text beside them. */
export interface KeptWords {
    readonly words: Uint32Array;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Whether the bytes are text at all; whether the text is MML is for the model to say, which knows the keywords. */
export type FileContent = 'text' | 'binary';
/** A mistake of spelling found in one file: what it is and where. */
export interface SyntaxFact {
    readonly rule: SyntaxRule;
    readonly message: string;
    readonly start: number;
    readonly end: number;
    /** The text to write instead, or what to do, where that is known. */
    readonly suggestion?: string;
}
export type SyntaxRule = 'syntax-error' | 'unclosed-string' | 'single-quoted-string' | 'missing-brace';
/** A file at its place in one snapshot. Two paths with equal content share their facts. */
export interface SourceFile {
    readonly path: string;
    readonly facts: FileFacts;
}
