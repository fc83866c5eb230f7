/** The verdict in one sentence, and its figures. */

import type { Report } from '../report.ts';
import { countNoun, countNouns } from './count-noun.ts';

/** "2 findings block this change". */
export function describeVerdict(report: Report): string {
  const { outcome, blocking, counts } = report.verdict;
  switch (outcome) {
    case 'fail':
      return blocking === 0 ? 'The check fails' : `${countNoun(blocking, 'finding')} ${blockVerb(report)}`;
    case 'warn':
      return `Nothing blocks, but look at the ${counts.error > 0 ? 'errors' : 'warnings'}`;
    case 'pass':
      return describePass(report);
  }
}

function blockVerb({ command, verdict }: Report): string {
  const verb = verdict.blocking === 1 ? ['blocks', 'fails'] : ['block', 'fail'];
  return command === 'review' ? `${verb[0]} this change` : `${verb[1]} the check`;
}

function describePass({ command, changes, unread }: Report): string {
  if (command === 'check') return 'Nothing to repair';
  if (changes.length === 0)
    return unread.length === 0 ? 'The model did not change' : 'Nothing changed in what was read';
  return `Nothing blocks: ${countNoun(changes.length, 'change')} to the model`;
}

/** "2 errors", "5 warnings", "1 repaired": what is there, in the order of seriousness. */
export function describeCounts({ verdict }: Report): readonly string[] {
  const { counts, fixed } = verdict;
  return [
    ...countNouns([
      [counts.error, 'error'],
      [counts.warning, 'warning'],
      [counts.note, 'note'],
    ]),
    ...[[counts.waived, 'waived'] as const, [counts.inherited, 'inherited'] as const]
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`),
    ...(fixed > 0 ? [`fixes ${countNoun(fixed, 'inherited problem')}`] : []),
  ];
}
