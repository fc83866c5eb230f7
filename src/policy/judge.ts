/** The one place where levels are decided: turns diagnostics into findings, and findings into a verdict. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fingerprintDiagnostic } from '../diagnostics/fingerprint.ts';
import type { Level, RuleMeta } from '../diagnostics/rule-meta.ts';
import { compareText } from '../text/compare.ts';
import type { Gate } from './choices.ts';
import type { Config } from './config.ts';
import { findOrigins, type Origin, type StateDiagnostics, type Translation } from './find-origins.ts';
import type { Finding, FindingLevel, RatedDiagnostic, WithOrigin } from './finding.ts';
import { buildLevels, type LevelOf } from './level.ts';
import type { Proposal } from './proposal.ts';
import { type Agreements, settleFindings } from './settle-findings.ts';

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

export function judge(evidence: Evidence, config: Config): Verdict {
  const levels = buildLevels(config);
  const origins = findOrigins(evidence.states, evidence.translation);
  const introduced = evidence.changes.map((diagnostic) => ({ diagnostic, origin: 'introduced' as const }));
  const rate = (items: readonly WithOrigin[]) =>
    rateDiagnostics(items, (diagnostic) => levelOf(diagnostic, evidence, levels));
  const { findings, notices, proposals } = settleFindings(
    {
      changes: rate(introduced),
      states: rate(origins.after),
      // Only comments in the text of before ask for these.
      before: () => rate(evidence.states.before.map((diagnostic) => ({ diagnostic, origin: 'introduced' }))),
      rate,
      levelOf: (rule, subject) => levels(evidence.findMeta(rule), subject),
    },
    evidence.agreements,
    config,
  );
  const isReported = (diagnostic: Diagnostic) => levelOf(diagnostic, evidence, levels) !== 'off';
  const decided = findings.map((finding) => ({ ...finding, blocks: blocks(finding, config.failOn) }));
  return { ...summarize(decided.sort(compareFindings), origins.fixed.filter(isReported)), notices, proposals };
}

function levelOf({ rule, subject }: Diagnostic, evidence: Evidence, levels: LevelOf): Level {
  return levels(evidence.findMeta(rule), subject.name);
}

function rateDiagnostics(
  items: readonly WithOrigin[],
  level: (diagnostic: Diagnostic) => Level,
): readonly RatedDiagnostic[] {
  const occurrences = new Map<string, number>();
  return [...items].sort(comparePlaces).flatMap(({ diagnostic, origin }) => {
    const found = level(diagnostic);
    if (found === 'off') return [];
    const first = fingerprintDiagnostic(diagnostic, 1);
    const occurrence = (occurrences.get(first) ?? 0) + 1;
    occurrences.set(first, occurrence);
    const fingerprint = occurrence === 1 ? first : fingerprintDiagnostic(diagnostic, occurrence);
    return [{ diagnostic, level: found, origin, fingerprint }];
  });
}

function blocks({ origin, waiver, level }: RatedDiagnostic, gate: Gate): boolean {
  return origin !== 'inherited' && waiver === undefined && reaches(level, gate);
}

function reaches(level: FindingLevel, gate: Gate): boolean {
  if (gate === 'never') return false;
  return level === 'error' || (level === 'warning' && gate === 'warning');
}

const LEVEL_ORDER: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, note: 2 };
const ORIGIN_ORDER: Readonly<Record<Origin, number>> = { introduced: 0, merge: 1, inherited: 2 };

function compareFindings(left: Finding, right: Finding): number {
  return (
    Number(right.blocks) - Number(left.blocks) ||
    standingOf(left) - standingOf(right) ||
    LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level] ||
    comparePlaces(left, right)
  );
}

/** What counts, then what somebody agreed to, then what was there before. */
function standingOf({ origin, waiver }: Finding): number {
  if (origin === 'inherited') return 2;
  return waiver === undefined ? 0 : 1;
}

function comparePlaces(left: WithOrigin, right: WithOrigin): number {
  const [a, b] = [left.diagnostic, right.diagnostic];
  return (
    compareText(pathOf(a), pathOf(b)) ||
    (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject.name, b.subject.name) ||
    compareText(a.detail, b.detail) ||
    ORIGIN_ORDER[left.origin] - ORIGIN_ORDER[right.origin]
  );
}

function pathOf(diagnostic: Diagnostic): string {
  return diagnostic.range?.path ?? diagnostic.path ?? '';
}

function summarize(
  findings: readonly Finding[],
  repaired: readonly Diagnostic[],
): Omit<Verdict, 'notices' | 'proposals'> {
  const own = findings.filter((finding) => finding.origin !== 'inherited');
  const active = own.filter((finding) => finding.waiver === undefined);
  const count = (level: FindingLevel) => active.filter((finding) => finding.level === level).length;
  const counts = {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    waived: own.length - active.length,
    inherited: findings.length - own.length,
  };
  const blocking = findings.filter((finding) => finding.blocks).length;
  const outcome = blocking > 0 ? 'fail' : counts.error + counts.warning > 0 ? 'warn' : 'pass';
  return { outcome, blocking, counts, fixed: repaired.length, repaired, findings };
}
