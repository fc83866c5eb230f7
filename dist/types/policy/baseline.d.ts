/** The baseline: fingerprints of findings that a repository had when it began to use the program. */
export interface Baseline {
    /** As the reader knows it. */
    readonly file: string;
    readonly entries: readonly BaselineEntry[];
}
export interface BaselineEntry {
    readonly fingerprint: string;
    readonly rule: string;
    /** Kind and name, for people who read the file. */
    readonly subject: string;
}
/** The text of a baseline: one line a finding, sorted, so that a change of it reads well. */
export declare function renderBaseline(entries: readonly BaselineEntry[]): string;
/** Throws ConfigError. */
export declare function parseBaseline(text: string, file: string): Baseline;
