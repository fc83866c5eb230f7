/** Reads snapshots into linked models; each content is parsed once, and a file that several of them hold is one object. */
import { type ModelBounds } from '../model/bound-files.js';
import type { ContentHash, Contents, FileFacts, Snapshot } from '../syntax/facts.js';
import type { MmlParser } from '../syntax/parser.js';
import type { LinkedModel } from './linked-model.js';
import type { ModelMemory } from './links-memory.js';
export interface ModelReader {
    factsOf(hash: ContentHash): FileFacts;
    read(snapshot: Snapshot): LinkedModel;
}
export interface ModelReaderInput {
    readonly contents: Contents;
    readonly parser: MmlParser;
    /** Knows the facts of some contents from earlier runs, and is told those of the others. */
    readonly memory?: ModelMemory;
    readonly bounds?: ModelBounds;
    /** Told what the reader turns to; it must change nothing. */
    onStage?(stage: {
        readonly name: 'parse' | 'link';
        readonly done?: number;
        readonly total?: number;
    }): void;
}
export declare function createModelReader(input: ModelReaderInput): ModelReader;
