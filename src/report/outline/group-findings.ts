/** The order in which a reader meets findings: what blocks, then the rest by level, then what was there before. */

import type { Report, ReportFinding } from '../report.ts';

export interface FindingGroups {
  readonly blocking: readonly ReportFinding[];
  readonly errors: readonly ReportFinding[];
  /** Warnings and notes are without those that only repeat what the changes or the personal data tell. */
  readonly warnings: readonly ReportFinding[];
  readonly notes: readonly ReportFinding[];
  readonly waived: readonly ReportFinding[];
  readonly inherited: readonly ReportFinding[];
}

export type FindingGroup = keyof FindingGroups;

export function groupFindings(report: Report): FindingGroups {
  const groups: Record<FindingGroup, ReportFinding[]> = {
    blocking: [],
    errors: [],
    warnings: [],
    notes: [],
    waived: [],
    inherited: [],
  };
  const repeats = findRepeats(report);
  for (const finding of report.findings) {
    if (finding.blocks || finding.level === 'error' || !repeats.has(finding)) groups[groupOf(finding)].push(finding);
  }
  return groups;
}

/** Rules whose findings are all told under personal data, with their paths. */
const PERSONAL_DATA_RULES: ReadonlySet<string> = new Set(['pii-added', 'pii-removed', 'pii-exposed']);

/** Findings of the rule that judges a change as such (`entity-added`), or of personal data: their sections tell as much. */
export function findRepeats({ changes, findings }: Report): ReadonlySet<ReportFinding> {
  const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);
  const judged = new Set(changes.map(({ kind, name, project, rules }) => keyOf(project, kind, name, rules[0])));
  return new Set(
    findings.filter(
      ({ origin, rule, subject, project }) =>
        origin !== 'inherited' &&
        (PERSONAL_DATA_RULES.has(rule) || judged.has(keyOf(project, subject.kind, subject.name, rule))),
    ),
  );
}

function groupOf(finding: ReportFinding): FindingGroup {
  if (finding.origin === 'inherited') return 'inherited';
  if (finding.waiver !== undefined) return 'waived';
  if (finding.blocks) return 'blocking';
  return `${finding.level}s`;
}
