/** A diagnostic that has been judged: how grave it is, whose doing, and whether somebody agreed to live with it. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Level } from '../diagnostics/rule-meta.js';
import type { Origin } from './find-origins.js';
/** A rule that is `off` has no findings. */
export type FindingLevel = Exclude<Level, 'off'>;
export interface WithOrigin {
    readonly diagnostic: Diagnostic;
    readonly origin: Origin;
}
/** Before it is known whether it blocks. */
export interface RatedDiagnostic extends WithOrigin {
    readonly level: FindingLevel;
    /** 16 hex digits, unique in a verdict. */
    readonly fingerprint: string;
    readonly waiver?: FindingWaiver;
}
export interface FindingWaiver {
    /** Who approved it, or that a comment in the model says so. */
    readonly by: string;
    readonly reason: string;
}
export interface Finding extends RatedDiagnostic {
    /** Whether it fails the gate. */
    readonly blocks: boolean;
}
