/** Reads CODEOWNERS as GitHub does: which line decides about a path, and which lines it would ignore. */
export interface Codeowners {
    /** As people know the file. */
    readonly file: string;
    /** The owners that the last fitting line names; none where it names none, or no line fits. */
    ownersOf(path: string): readonly string[];
    /** Lines, or the whole file, that GitHub ignores. */
    readonly problems: readonly CodeownersProblem[];
}
export interface CodeownersProblem {
    /** 1-based. */
    readonly line: number;
    /** Reads after "GitHub ignores this line". */
    readonly reason: string;
}
/** No text stands for a file over 3 MB, which GitHub ignores completely. */
export declare function parseCodeowners(text: string | undefined, file: string): Codeowners;
/** Sentences about the first lines that GitHub ignores. */
export declare function describeCodeownersProblems({ file, problems }: Codeowners): readonly string[];
