/** What a report says of a waiver that the change itself adds. */
export interface ReportProposal {
    /** Root path, where the report covers several projects. */
    readonly project?: string;
    readonly rule: string;
    /** A glob on qualified names, or fingerprints. */
    readonly scope: string;
    /** The last day it would hold, `YYYY-MM-DD`. */
    readonly expires: string;
    /** Logins of the owners who approved it; none where it waits. */
    readonly approvedBy: readonly string[];
    /** What it silences or would silence, in a sentence; may be empty. */
    readonly effect: string;
    /** What has to happen so that it counts; empty where it does. */
    readonly next: string;
    /** The sentence about it among the notices. */
    readonly notice: string;
}
