/** The one place where levels are decided: turns diagnostics into findings, and findings into a verdict. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fingerprintDiagnostic } from '../diagnostics/fingerprint.ts';
import type { Level, RuleMeta } from '../diagnostics/rule-meta.ts';
import { compareText } from '../text/compare.ts';
import type { Config, Gate } from './config.ts';
import { findOrigins, type Origin, type StateDiagnostics, type Translation } from './find-origins.ts';
import { buildLevels, type LevelOf } from './level.ts';

export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly level: FindingLevel;
  readonly origin: Origin;
  /** 16 hex digits, unique in a verdict. */
  readonly fingerprint: string;
  /** Whether it fails the gate. */
  readonly blocks: boolean;
}

/** A rule that is `off` has no findings. */
export type FindingLevel = Exclude<Level, 'off'>;

export interface Verdict {
  readonly outcome: 'pass' | 'warn' | 'fail';
  readonly blocking: number;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
    readonly waived: number;
    readonly inherited: number;
  };
  readonly fixed: number;
  /** What `fixed` counts, in the order of the rules. */
  readonly repaired: readonly Diagnostic[];
  /** Blocking ones first, then by level, origin, path and place. */
  readonly findings: readonly Finding[];
}

export interface Evidence {
  /** What the change rules say: always introduced. */
  readonly changes: readonly Diagnostic[];
  readonly states: StateDiagnostics;
  readonly translation: Translation;
  readonly findMeta: (rule: string) => RuleMeta;
}

export function judge(evidence: Evidence, config: Config): Verdict {
  const levels = buildLevels(config);
  const origins = findOrigins(evidence.states, evidence.translation);
  const introduced = evidence.changes.map((diagnostic) => ({ diagnostic, origin: 'introduced' as const }));
  const findings = toFindings(
    [...introduced, ...origins.after],
    (diagnostic) => levelOf(diagnostic, evidence, levels),
    config.failOn,
  );
  const isReported = (diagnostic: Diagnostic) => levelOf(diagnostic, evidence, levels) !== 'off';
  return summarize(findings, origins.fixed.filter(isReported));
}

function levelOf({ rule, subject }: Diagnostic, evidence: Evidence, levels: LevelOf): Level {
  return levels(evidence.findMeta(rule), subject.name);
}

interface WithOrigin {
  readonly diagnostic: Diagnostic;
  readonly origin: Origin;
}

function toFindings(
  items: readonly WithOrigin[],
  level: (diagnostic: Diagnostic) => Level,
  gate: Gate,
): readonly Finding[] {
  const occurrences = new Map<string, number>();
  const findings = [...items].sort(comparePlaces).flatMap(({ diagnostic, origin }) => {
    const found = level(diagnostic);
    if (found === 'off') return [];
    const first = fingerprintDiagnostic(diagnostic, 1);
    const occurrence = (occurrences.get(first) ?? 0) + 1;
    occurrences.set(first, occurrence);
    const fingerprint = occurrence === 1 ? first : fingerprintDiagnostic(diagnostic, occurrence);
    return [{ diagnostic, level: found, origin, fingerprint, blocks: origin !== 'inherited' && reaches(found, gate) }];
  });
  return findings.sort(compareFindings);
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
    Number(left.origin === 'inherited') - Number(right.origin === 'inherited') ||
    LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level] ||
    comparePlaces(left, right)
  );
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

function summarize(findings: readonly Finding[], repaired: readonly Diagnostic[]): Verdict {
  const active = findings.filter((finding) => finding.origin !== 'inherited');
  const count = (level: FindingLevel) => active.filter((finding) => finding.level === level).length;
  const counts = {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    waived: 0,
    inherited: findings.length - active.length,
  };
  const blocking = findings.filter((finding) => finding.blocks).length;
  const outcome = blocking > 0 ? 'fail' : counts.error + counts.warning > 0 ? 'warn' : 'pass';
  return { outcome, blocking, counts, fixed: repaired.length, repaired, findings };
}
