/** Leaves out what lies beyond the bounds of a model, and says of each file why: unknown, not gone. */
import type { SourceFile, UnreadFile } from '../syntax/facts.js';
/** Bounds that show only once a file is parsed. */
export interface ModelBounds {
    /** Words and signs of one file that has mistakes: what the time and the memory of recovering from them depend on. */
    readonly fileWords: number;
    /** Blocks of one revision. */
    readonly blockCount: number;
    /** Blocks inside one another. */
    readonly nestingDepth: number;
    /** Characters of a label. */
    readonly nameLength: number;
    /** Characters of a value, such as a formula. */
    readonly valueLength: number;
}
export declare const DEFAULT_BOUNDS: ModelBounds;
export interface BoundedFiles {
    readonly files: readonly SourceFile[];
    /** What was left out, in whole or (too deep, cut) in part. */
    readonly leftOut: readonly UnreadFile[];
}
/** Files count in the order of their paths, so that the same revision is always cut at the same place. */
export declare function boundFiles(files: readonly SourceFile[], bounds: ModelBounds): BoundedFiles;
