/** The order in which a reader meets findings: what blocks, then the rest by level, then what was there before. */

import { rememberEach } from '../../text/remember.ts';
import type { Report, ReportFinding } from '../report.ts';

export interface FindingGroups {
  readonly blocking: readonly ReportFinding[];
  readonly errors: readonly ReportFinding[];
  readonly warnings: readonly ReportFinding[];
  /** Without those that only repeat a change of the list of changes. */
  readonly notes: readonly ReportFinding[];
  readonly waived: readonly ReportFinding[];
  readonly inherited: readonly ReportFinding[];
}

export type FindingGroup = keyof FindingGroups;

/** Remembered, because every section of a page asks. */
export const groupFindings: (report: Report) => FindingGroups = rememberEach(sortIntoGroups);

/** Findings of the rule that judges a change as such (`entity-added`): the list of changes tells as much. */
export const findRepeats: (report: Report) => ReadonlySet<ReportFinding> = rememberEach(compareWithChanges);

function sortIntoGroups(report: Report): FindingGroups {
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
    if (finding.level !== 'note' || !repeats.has(finding)) groups[groupOf(finding)].push(finding);
  }
  return groups;
}

function compareWithChanges({ changes, findings }: Report): ReadonlySet<ReportFinding> {
  const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);
  const judged = new Set(changes.map(({ kind, name, project, rules }) => keyOf(project, kind, name, rules[0])));
  return new Set(
    findings.filter(
      ({ origin, rule, subject, project }) =>
        origin !== 'inherited' && judged.has(keyOf(project, subject.kind, subject.name, rule)),
    ),
  );
}

/** Notes that no group of findings has, because the list of changes tells them. */
export function countRepeatedNotes(report: Report): number {
  const repeats = findRepeats(report);
  const isTold = (finding: ReportFinding) => groupOf(finding) === 'notes' && repeats.has(finding);
  return report.findings.filter(isTold).length;
}

/** Rules whose findings are all told under personal data, with their paths. */
const PERSONAL_DATA_RULES: ReadonlySet<string> = new Set(['pii-added', 'pii-removed', 'pii-exposed']);

/** Warnings that neither the changes nor the personal data tell already. */
export function findFurtherWarnings(report: Report): readonly ReportFinding[] {
  const repeats = findRepeats(report);
  return groupFindings(report).warnings.filter(
    (finding) => !repeats.has(finding) && !PERSONAL_DATA_RULES.has(finding.rule),
  );
}

function groupOf(finding: ReportFinding): FindingGroup {
  if (finding.origin === 'inherited') return 'inherited';
  if (finding.waiver !== undefined) return 'waived';
  if (finding.blocks) return 'blocking';
  return `${finding.level}s`;
}
