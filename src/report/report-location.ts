/** A range of a model as a report prints it. */

import type { Side } from '../text/pair.ts';
import type { Range } from '../text/range.ts';
import type { ReportLocation } from './report.ts';

export function toReportLocation({ path, start, end }: Range, side: Side): ReportLocation {
  return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, side };
}
