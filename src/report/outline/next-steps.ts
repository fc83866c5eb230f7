/** The commands that take a reader further, with what each is for. */

import type { Report } from '../report.ts';
import { groupFindings } from './group-findings.ts';
import { sortByGravity } from './take-gravest.ts';

export interface NextStep {
  readonly command: string;
  readonly purpose: string;
}

/** What blocks has its own next step beside it. */
export function findNextSteps(report: Report): readonly NextStep[] {
  const { blocking, errors, warnings } = groupFindings(report);
  const explained = new Set(blocking.map(({ rule }) => rule));
  const first = [...errors, ...warnings].find(({ rule }) => !explained.has(rule));
  const changed = findChangedName(report);
  return [
    ...(first === undefined ? [] : [{ command: explainRule(report, first.rule), purpose: 'why, and how to repair' }]),
    ...(changed === undefined
      ? []
      : [{ command: `${report.tool.name} impact ${changed}`, purpose: 'all that depends on it' }]),
  ];
}

export function explainRule({ tool }: Report, rule: string): string {
  return `${tool.name} explain ${rule}`;
}

/** The gravest changed element that still exists and reaches somebody, where its name is safe to paste into a shell. */
function findChangedName({ changes, impact }: Report): string | undefined {
  const reaching = new Set(impact.elements.flatMap((element) => element.because));
  const change = sortByGravity(changes).find(({ id, action }) => action !== 'removed' && reaching.has(id));
  return change && /^\w[\w./-]*$/.test(change.name) ? change.name : undefined;
}
