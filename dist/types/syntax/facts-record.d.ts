/**
 * The facts of one content as words and a text, and back: the table of items as it lies in memory, the mistakes as JSON, and
 * the text, or where that is not ASCII the bytes. Reading a record makes views, no copies; it believes no length and no offset
 * that it has not looked at.
 */
import type { ContentHash, FileFacts } from './facts.js';
/** A content and what was found in it. */
export interface ReadContent {
    readonly bytes: Uint8Array;
    readonly facts: FileFacts;
}
/** A content with what the rules found to look for in it. */
export interface ContentToKeep extends ReadContent {
    readonly traits?: number;
}
/** What is to be kept: the parts of a table, and a text of ASCII beside it. */
export interface FreshFacts {
    readonly table: readonly Uint8Array[];
    readonly text: string;
}
/** What was kept: words of a larger array from `start` to `end`, and the text. */
export interface KeptFacts {
    readonly words: Uint32Array;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Only the head is new, so nothing large is copied. */
export declare function encodeFacts({ bytes, facts, traits }: ContentToKeep): FreshFacts;
/** Undefined where this is no record; the hash is the caller's to know. */
export declare function decodeFacts(record: KeptFacts, hash: ContentHash): ReadContent | undefined;
/** How many bytes a content has. */
export declare function measureContent(content: ReadContent): number;
