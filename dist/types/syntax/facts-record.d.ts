/**
 * The facts of one content as bytes, and back: the table of items as it lies in memory, the content itself, and the
 * mistakes as JSON. Reading a record makes views, no copies; it believes no length and no offset that it has not looked at.
 */
import type { ContentHash, FileFacts } from './facts.js';
/** A content and what was found in it. */
export interface ReadContent {
    readonly bytes: Uint8Array;
    readonly facts: FileFacts;
}
/** The parts of a record, in order; only the head is new, so nothing large is copied. */
export declare function encodeFacts({ bytes, facts }: ReadContent): readonly Uint8Array[];
/** Undefined where the bytes, which start at a whole word, are no record; the hash is the caller's to know. */
export declare function decodeFacts(record: Uint8Array, hash: ContentHash): ReadContent | undefined;
