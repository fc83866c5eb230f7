/** Sets up tree-sitter from bytes that somebody else has read: the runtime, the language and the walker. */
import type { WalkedTree } from './walked-tree.js';
/** The three WebAssembly files that reading MML takes. */
export interface ParserWasm {
    /** `web-tree-sitter.wasm`. */
    readonly runtime: Uint8Array;
    /** `tree-sitter-mml.wasm`. */
    readonly language: Uint8Array;
    /** `walker.wasm`. */
    readonly walker: Uint8Array;
}
/** Reads texts, one after the other. */
export interface MmlParser {
    /** Reads one text; `undefined` where tree-sitter gives up (it ran out of memory), or where it was to end at a mistake. */
    readonly read: (text: string, endAt?: ReadingEnd) => WalkedTree | undefined;
    /** Whether the quick walker is in use, or the public cursor. */
    readonly walker: 'compiled' | 'cursor';
}
/** Recovering from mistakes is what takes long, so a very large text is given up at the first. */
export type ReadingEnd = 'the end' | 'first mistake';
/** Compiles synchronously: for modules of this size that starts faster than waiting for a thread. */
export declare function createParser(wasm: ParserWasm): Promise<MmlParser>;
