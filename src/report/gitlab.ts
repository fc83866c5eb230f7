/** The gitlab format: a code quality report, as merge requests of GitLab read it. */

import { createDigest } from '../text/digest.ts';
import { printJson } from './markup/json-text.ts';
import { showPlainText } from './markup/plain-text.ts';
import { describeFinding } from './outline/describe-finding.ts';
import { createAnchorFinder } from './outline/find-anchor.ts';
import type { Report, ReportFinding, ReportLocation } from './report.ts';

/** Waived findings are left out: GitLab knows no agreement, and compares the reports of two branches by itself. */
export function renderGitlab(report: Report): string {
  const findAnchor = createAnchorFinder(report);
  const remedies = new Map(report.rules.map(({ id, remedy }) => [id, remedy]));
  const issues = report.findings
    .filter(({ waiver }) => waiver === undefined)
    .map((finding) => toIssue(finding, findAnchor(finding), remedies.get(finding.rule)));
  return printJson(issues);
}

function toIssue(finding: ReportFinding, anchor: ReportLocation, remedy: string | undefined) {
  return {
    type: 'issue',
    check_name: finding.rule,
    description: showPlainText(describeFinding(finding, anchor)),
    content: remedy === undefined ? undefined : { body: remedy },
    categories: ['Compatibility'],
    severity: severityOf(finding),
    fingerprint: createDigest([finding.project ?? '', finding.fingerprint]),
    location: { path: anchor.path, lines: { begin: anchor.line, end: anchor.endLine } },
  };
}

const SEVERITIES = { error: 'critical', warning: 'major', note: 'info' } as const;

function severityOf({ blocks, level }: ReportFinding): string {
  return blocks ? 'blocker' : SEVERITIES[level];
}
