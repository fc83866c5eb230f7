/** A finding in one or two sentences for readers who see nothing else of the report. */

import type { ReportFinding, ReportLocation } from '../report.ts';
import { describeFormerPlace } from './find-anchor.ts';
import { TAKE_OUT } from './take-out.ts';

export function describeFinding(finding: ReportFinding, anchor: ReportLocation): string {
  const suggestion = finding.suggestion === undefined ? '' : ` Suggestion: ${finding.suggestion || TAKE_OUT}`;
  return `${finding.message}${describeFormerPlace(finding, anchor)}${suggestion}`;
}

/** Why a finding does not count: it was there before, or somebody has agreed to it. */
export function describeLeniency({ origin, waiver }: ReportFinding): string | undefined {
  if (waiver !== undefined) return `waived by ${waiver.by}: ${waiver.reason}`;
  return origin === 'inherited' ? 'was there before the change' : undefined;
}
