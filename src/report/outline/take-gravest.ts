/** Of many changes, those that break most, in the order of the report. */

import type { Compatibility } from '../../diagnostics/rule-meta.ts';
import type { ReportChange } from '../report.ts';
import { type Excerpt, takeFirst } from './take-first.ts';

const RANKS: Readonly<Record<Compatibility, number>> = { breaking: 0, risky: 1, safe: 2 };

export function takeGravest(changes: readonly ReportChange[], most: number): Excerpt<ReportChange> {
  const ranked = [...changes].sort((left, right) => RANKS[left.compatibility] - RANKS[right.compatibility]);
  const { shown, left } = takeFirst(ranked, most);
  const kept = new Set(shown);
  return { shown: changes.filter((change) => kept.has(change)), left };
}
