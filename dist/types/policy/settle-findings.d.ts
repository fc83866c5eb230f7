/** Brings in what people agreed to live with: the baseline, waivers, comments in models; and says where that went stale. */
import type { Level } from '../diagnostics/rule-meta.js';
import type { Pair } from '../text/pair.js';
import type { Baseline } from './baseline.js';
import type { Config } from './config.js';
import type { RatedDiagnostic, WithOrigin } from './finding.js';
import type { InlineIgnore } from './inline-ignore.js';
import { type Approvals, type Proposal } from './proposal.js';
import { type Waiver } from './waiver.js';
export interface Agreements {
    readonly command: 'review' | 'check';
    /** `YYYY-MM-DD`, UTC. */
    readonly asOf: string;
    /** Waivers that the change itself adds. */
    readonly proposed: readonly Waiver[];
    /** Those of them that owners of the configuration have approved: they count. */
    readonly approvals: Approvals;
    /** What has to happen so that one of the others counts. */
    readonly nextStepOf: (waiver: Waiver) => string;
    readonly ignores: Pair<readonly InlineIgnore[]>;
    readonly baseline?: Baseline | undefined;
    /** Whether other projects are judged by the same configuration, so that what is stale here may hold there. */
    readonly isShared: boolean;
    readonly knownRules: readonly string[];
    /** Whether a rule was run at all: under `check` nothing can be said of changes. */
    readonly isRun: (rule: string) => boolean;
}
export interface RatedEvidence {
    readonly changes: readonly RatedDiagnostic[];
    readonly states: readonly RatedDiagnostic[];
    /** What is said of `before`. */
    readonly before: () => readonly RatedDiagnostic[];
    readonly rate: (items: readonly WithOrigin[]) => readonly RatedDiagnostic[];
    readonly levelOf: (rule: string, subject: string) => Level;
}
export interface SettledFindings {
    readonly findings: readonly RatedDiagnostic[];
    readonly notices: readonly string[];
    readonly proposals: readonly Proposal[];
}
export declare function settleFindings(evidence: RatedEvidence, agreements: Agreements, config: Config): SettledFindings;
