/** What became of a problem that was there before: repaired, or gone together with what had it. */

import type { ReportFix } from '../report.ts';

export function describeFix(fix: ReportFix): string {
  return `${isGone(fix) ? 'Gone' : 'Repaired'}: ${fix.message}`;
}

/** "repaired", or in other words where it is more than that. */
export function describeFixed(fixes: readonly ReportFix[]): string {
  if (!fixes.some(isGone)) return 'repaired';
  return fixes.every(isGone) ? 'gone with what had it' : 'repaired, or gone with what had it';
}

/** A file is no element that could come or go. */
function isGone({ subject, nameAfter }: ReportFix): boolean {
  return nameAfter === undefined && subject.kind !== 'file';
}
