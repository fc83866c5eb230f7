/** Reads snapshots into linked models; each content is parsed once and is then the same object wherever it occurs. */
import type { ContentHash, FileFacts, Snapshot } from '../syntax/facts.js';
import type { FactsMemory } from '../syntax/facts-memory.js';
import type { MmlParser } from '../syntax/parser.js';
import type { LinkedModel } from './linked-model.js';
export interface ModelReader {
    factsOf(hash: ContentHash): FileFacts;
    read(snapshot: Snapshot): LinkedModel;
}
export interface ModelReaderInput {
    readonly contents: ReadonlyMap<ContentHash, Uint8Array>;
    readonly parser: MmlParser;
    /** Knows the facts of some contents from earlier runs, and is told those of the others. */
    readonly memory?: FactsMemory;
    /** Told what the reader turns to; it must change nothing. */
    onStage?(stage: {
        readonly name: 'parse' | 'link';
        readonly done?: number;
        readonly total?: number;
    }): void;
}
export declare function createModelReader({ contents, parser, memory, onStage }: ModelReaderInput): ModelReader;
