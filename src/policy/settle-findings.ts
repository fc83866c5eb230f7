/** Brings in what people agreed to live with: the baseline, waivers, comments in models; and says where that went stale. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Level } from '../diagnostics/rule-meta.ts';
import { countTexts, takeText } from '../text/count-texts.ts';
import type { Pair } from '../text/pair.ts';
import { applyBaseline, describeStaleEntries } from './apply-baseline.ts';
import { applyIgnores } from './apply-ignores.ts';
import { applyWaivers } from './apply-waivers.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import type { Config } from './config.ts';
import type { RatedDiagnostic, WithOrigin } from './finding.ts';
import type { InlineIgnore } from './inline-ignore.ts';
import { type Approvals, describeProposal, type Proposal } from './proposal.ts';
import { isExpired, type Waiver } from './waiver.ts';
import { describeStaleWaivers, listProposals, type WatchedWaivers, watchWaivers } from './watch-waivers.ts';

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

export function settleFindings(evidence: RatedEvidence, agreements: Agreements, config: Config): SettledFindings {
  const { proposed, approvals, asOf, baseline } = agreements;
  const ofModel = new Set(evidence.states);
  const all = [...evidence.changes, ...evidence.states];
  const accepted = applyBaseline(all, baseline, (finding) => ofModel.has(finding));
  const { findings: waived, fits } = applyWaivers(
    accepted,
    [...config.waivers, ...weighProposals(agreements, all.length)],
    (waiver) => !isExpired(waiver, asOf) && (approvals.has(waiver) || !proposed.includes(waiver)),
  );
  const { findings, unused } = applyIgnores(waived, agreements.ignores.after, {
    ...agreements,
    ...{ side: 'after', limit: config.inlineIgnores },
  });
  const watched: WatchedWaivers = { ...agreements, waivers: config.waivers, fits };
  const about = evidence.rate([
    ...watchWaivers(watched),
    ...findUnusedOrigins(unused, agreements, () => findUnusedBefore(evidence, agreements, config)),
  ]);
  const stale = agreements.isShared
    ? []
    : describeStaleEntries(evidence.states, baseline, isAsked(evidence, agreements));
  const proposals = listProposals(watched);
  const notices = [...describeStaleWaivers(watched), ...proposals.map(describeProposal), ...stale];
  return { findings: [...findings, ...about], notices, proposals };
}

/** Strangers propose waivers, and what one of them would silence is not worth minutes. */
const MOST_COMPARISONS = 200_000;

function weighProposals({ proposed, approvals }: Agreements, findings: number): readonly Waiver[] {
  if (proposed.length * findings <= MOST_COMPARISONS) return proposed;
  return proposed.filter((waiver) => approvals.has(waiver));
}

/** A comment that silenced nothing before either is no news. */
function findUnusedOrigins(
  unused: readonly Diagnostic[],
  { command }: Agreements,
  findBefore: () => readonly Diagnostic[],
): readonly WithOrigin[] {
  if (unused.length === 0) return [];
  const known = countTexts(command === 'check' ? [] : findBefore().map(keyOfUnused));
  return unused.map((diagnostic) => ({
    diagnostic,
    origin: takeText(known, keyOfUnused(diagnostic)) ? 'inherited' : 'introduced',
  }));
}

function findUnusedBefore(evidence: RatedEvidence, agreements: Agreements, config: Config): readonly Diagnostic[] {
  const { ignores } = agreements;
  if (ignores.before.length === 0) return [];
  const settings = { ...agreements, side: 'before', limit: config.inlineIgnores } as const;
  return applyIgnores(evidence.before(), ignores.before, settings).unused;
}

function keyOfUnused({ detail, message }: Diagnostic): string {
  return `${detail}\n${message}`;
}

/** Whether an entry of the baseline should have had a finding: its rule is there, was run and is not off. */
function isAsked({ levelOf }: RatedEvidence, { isRun, knownRules }: Agreements): (entry: BaselineEntry) => boolean {
  return ({ rule, subject }) =>
    knownRules.includes(rule) && isRun(rule) && levelOf(rule, subject.slice(subject.indexOf(' ') + 1)) !== 'off';
}
