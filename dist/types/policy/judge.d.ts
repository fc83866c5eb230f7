/** The one place where levels are decided: turns diagnostics into findings, and findings into a verdict. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleMeta } from '../diagnostics/rule-meta.js';
import type { Config } from './config.js';
import { type StateDiagnostics, type Translation } from './find-origins.js';
import type { Finding } from './finding.js';
import type { Proposal } from './proposal.js';
import { type Agreements } from './settle-findings.js';
export interface Verdict {
    readonly outcome: 'pass' | 'warn' | 'fail';
    readonly blocking: number;
    readonly counts: Counts;
    readonly fixed: number;
    /** What `fixed` counts, in the order of the rules. */
    readonly repaired: readonly Diagnostic[];
    /** Blocking ones first, waived and inherited ones last; then by level, path and place. */
    readonly findings: readonly Finding[];
    /** Sentences about waivers and the baseline. */
    readonly notices: readonly string[];
    /** Waivers that the change itself adds, about which there are sentences too. */
    readonly proposals: readonly Proposal[];
}
/** Findings that the change introduced, by level; what is waived or inherited counts only under its own name. */
export interface Counts {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
    readonly waived: number;
    readonly inherited: number;
}
export interface Evidence {
    /** What the change rules say: always introduced. */
    readonly changes: readonly Diagnostic[];
    readonly states: StateDiagnostics;
    readonly translation: Translation;
    readonly findMeta: (rule: string) => RuleMeta;
    /** What somebody agreed to live with. */
    readonly agreements: Agreements;
}
export declare function judge(evidence: Evidence, config: Config): Verdict;
