/** A finding as a report prints it. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../policy/finding.ts';
import type { ReportFinding, ReportLocation } from './report.ts';
import { toReportLocation } from './report-location.ts';

export function toReportFinding({ diagnostic, level, origin, fingerprint, waiver, blocks }: Finding): ReportFinding {
  const { rule, subject, message, related, suggestion } = diagnostic;
  return {
    rule,
    level,
    origin,
    subject: { kind: subject.kind, name: subject.name },
    message,
    location: toDiagnosticLocation(diagnostic),
    related: related.map((place) => ({ ...toReportLocation(place.range, place.side), message: place.message })),
    ...(suggestion !== undefined && { suggestion }),
    fingerprint,
    ...(waiver !== undefined && { waiver }),
    blocks,
  };
}

/** Of a file that could not be read there is no place but its beginning. */
export function toDiagnosticLocation({ range, path, side }: Diagnostic): ReportLocation {
  if (range !== undefined) return toReportLocation(range, side);
  return { path: path ?? '', line: 1, column: 1, endLine: 1, endColumn: 1, side };
}
