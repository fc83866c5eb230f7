/** The order in which a reader meets findings: what blocks, then the rest by level, then what was there before. */

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

export function groupFindings(report: Report): FindingGroups {
  const groups: Record<FindingGroup, ReportFinding[]> = {
    blocking: [],
    errors: [],
    warnings: [],
    notes: [],
    waived: [],
    inherited: [],
  };
  const changed = new Set(report.changes.map(({ kind, name, project }) => JSON.stringify([project, kind, name])));
  for (const finding of report.findings) {
    if (!repeatsChange(finding, changed)) groups[groupOf(finding)].push(finding);
  }
  return groups;
}

function groupOf(finding: ReportFinding): FindingGroup {
  if (finding.origin === 'inherited') return 'inherited';
  if (finding.waiver !== undefined) return 'waived';
  if (finding.blocks) return 'blocking';
  return `${finding.level}s`;
}

/** A note such as `entity-added` says nothing that the change itself does not say. */
function repeatsChange(
  { level, origin, rule, subject, project }: ReportFinding,
  changed: ReadonlySet<string>,
): boolean {
  if (level !== 'note' || origin === 'inherited' || !/-(?:added|removed|renamed|moved|changed)$/.test(rule))
    return false;
  return changed.has(JSON.stringify([project, subject.kind, subject.name]));
}
