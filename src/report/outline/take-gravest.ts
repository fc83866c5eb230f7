/** Of many changes, those that break most, in the order of the report. */

import type { Compatibility } from '../../diagnostics/rule-meta.ts';
import type { ReportChange } from '../report.ts';
import { type Excerpt, takeFirst } from './take-first.ts';

const RANKS: Readonly<Record<Compatibility, number>> = { breaking: 0, risky: 1, safe: 2 };

export function takeGravest(changes: readonly ReportChange[], most: number): Excerpt<ReportChange> {
  const { shown, left } = takeFirst(sortByGravity(changes), most);
  const kept = new Set(shown);
  return { shown: changes.filter((change) => kept.has(change)), left };
}

/** Breaking changes first; otherwise the order of the report. */
export function sortByGravity(changes: readonly ReportChange[]): readonly ReportChange[] {
  return [...changes].sort((left, right) => RANKS[left.compatibility] - RANKS[right.compatibility]);
}
