/**
 * The facts of one content as words and texts, and back. A summary holds what is asked of every content: sizes, mistakes as JSON,
 * what the rules have to look for, the outline. The body holds the table of items as it lies in memory and the text, or where that
 * is not ASCII the bytes; it is opened when somebody looks into the content. Reading makes views, no copies, and believes no length
 * and no offset that was not looked at.
 */
import { type ContentHash, type FileFacts, type KeptWords, type SyntaxFact } from './facts.js';
/** A content and what was found in it. */
export interface ReadContent {
    readonly bytes: Uint8Array;
    readonly facts: FileFacts;
}
/** A content with what the rules found to look for in it, and with its outline. */
export interface ContentToKeep extends ReadContent {
    readonly traits?: number;
    readonly outline?: Pick<KeptWords, 'words' | 'text'>;
}
/** What is to be kept. */
export interface FreshFacts {
    readonly summary: FreshPart;
    readonly body: FreshPart;
}
/** Parts of a table, and a text of ASCII beside it. */
export interface FreshPart {
    readonly table: readonly Uint8Array[];
    readonly text: string;
}
/** What was kept: the summary, and the way to the body, which is not believed where nothing can be made of it. */
export interface KeptFacts extends KeptWords {
    open<T>(decode: (body: KeptBody) => T | undefined): T;
}
export interface KeptBody extends KeptWords {
    /** Of the text. */
    readonly bytes: Uint8Array;
}
/** Only the summary is new, so nothing large is copied. */
export declare function encodeFacts({ bytes, facts, traits, outline }: ContentToKeep): FreshFacts;
/** Whether what an outline names stands in the file: asked when the file is opened. */
export type OutlineCheck = (outline: KeptWords, file: Pick<FileFacts, 'text' | 'items'>) => boolean;
/** Undefined where this is no record; the hash is the caller's to know, and whether the outline is one. */
export declare function decodeFacts(record: KeptFacts, hash: ContentHash, check: OutlineCheck): KeptContent | undefined;
/** How many bytes a content has. */
export declare function measureContent(content: ReadContent): number;
/** A content and its facts in one: nearly all of them are never opened. */
declare class KeptContent implements ReadContent, FileFacts {
    #private;
    readonly hash: ContentHash;
    readonly size: number;
    readonly textLength: number;
    readonly rowCount: number;
    readonly isPlain: boolean;
    readonly content: FileFacts['content'];
    readonly traits: number | undefined;
    readonly errors: readonly SyntaxFact[];
    readonly outline: KeptWords | undefined;
    constructor(record: KeptFacts, { hash, errors, outline }: Pick<FileFacts, 'hash' | 'errors' | 'outline'>, check: OutlineCheck);
    get facts(): FileFacts;
    get text(): string;
    get items(): Uint32Array;
    get bytes(): Uint8Array;
}
export {};
