/** The commands that take a reader further, with what each is for. */

import type { Report, ReportFinding } from '../report.ts';
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
      : [
          { command: `${report.tool.name} impact ${changed}${placeOption(report)}`, purpose: 'all that depends on it' },
        ]),
  ];
}

/** The commands that repair what blocks or say how: stale names of renamed things are repaired by one. */
export function findRemedies(report: Report, blocking: readonly ReportFinding[]): readonly string[] {
  const rules = [...new Set(blocking.map(({ rule }) => rule))];
  const repairs = report.command === 'review' && blocking.some(isStale) ? [fixCommand(report)] : [];
  return [...repairs, ...rules.map((rule) => explainRule(report, rule))];
}

/** A reference whose target stood elsewhere before and lives on under another name. */
function isStale({ suggestion, related }: ReportFinding): boolean {
  return suggestion !== undefined && related.some(({ side }) => side === 'before');
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

/** Without words a command means the working tree; folders have to be named again. */
function fixCommand({ tool, comparison: { before, after } }: Report): string {
  const words = before !== null && isFolder(before) && isFolder(after) ? ` ${before} ${after}` : '';
  return `${tool.name} fix${words} --write`;
}

function placeOption({ comparison: { after } }: Report): string {
  return isFolder(after) ? ` --at ${after}` : '';
}

/** Revisions are named by commit ids; only names that are safe to paste into a shell are repeated. */
function isFolder(label: string): boolean {
  return label !== 'WORKTREE' && label !== '.' && !/^[0-9a-f]{40,64}$/.test(label) && /^[\w.][\w./-]*$/.test(label);
}
