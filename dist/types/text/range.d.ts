/** Positions and ranges in a source text, in the units every report uses. */
/** A place in a text. */
export interface Position {
    /** 1-based. */
    readonly line: number;
    /** 1-based, in UTF-16 code units. */
    readonly column: number;
    /** 0-based, in UTF-16 code units from the start of the text. */
    readonly offset: number;
}
/** A stretch of one file; `end` is exclusive. */
export interface Range {
    /** Relative to the folder compared, or to the repository's root between revisions. */
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
}
