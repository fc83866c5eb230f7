/** The commands that take a reader further, with what each is for. */

import type { Report, ReportFinding } from '../report.ts';
import { groupFindings } from './group-findings.ts';
import { shortenRevision } from './shorten-revision.ts';
import { sortByGravity } from './take-gravest.ts';

/** The side that `what-if` makes up: no command can read it. */
const IMAGINED = 'what-if';
/** What a default means anyway, and what stands nowhere. */
const NO_PLACES: ReadonlySet<string> = new Set(['WORKTREE', '.', IMAGINED]);

/** On a page, commits may be merges that only a server has, and the reader has the branch. */
export type Reader = 'on a page' | 'at the command line';

export interface NextStep {
  readonly command: string;
  readonly purpose: string;
}

/** What blocks has its own next step beside it. */
export function findNextSteps(report: Report): readonly NextStep[] {
  const { blocking, errors, warnings } = groupFindings(report);
  const explained = new Set(blocking.map(({ rule }) => rule));
  const first = [...errors, ...warnings].find(({ rule }) => !explained.has(rule));
  const changed = report.comparison.after === IMAGINED ? undefined : findChangedName(report);
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
export function findRemedies(report: Report, blocking: readonly ReportFinding[], reader: Reader): readonly string[] {
  const rules = [...new Set(blocking.map(({ rule }) => rule))];
  const isRepairable = report.command === 'review' && report.comparison.after !== IMAGINED && blocking.some(isStale);
  const repairs = isRepairable ? [fixCommand(report, reader)] : [];
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

/** Whoever typed the sides gets them named again, as a default would compare something else; only files can be written to. */
function fixCommand({ tool, comparison: { before, after } }: Report, reader: Reader): string {
  const named = [before, after].filter((label) => label !== null && isPlace(label)) as string[];
  const isElsewhere = reader === 'on a page' && named.some(isCommit);
  const words = isElsewhere ? [] : named.map(shortenRevision);
  return [tool.name, 'fix', ...words, isCommit(after) && !isElsewhere ? '| git apply' : '--write'].join(' ');
}

function placeOption({ comparison: { after } }: Report): string {
  return isPlace(after) ? ` --at ${shortenRevision(after)}` : '';
}

/** Where nothing is named, a command means the working tree; only names that are safe to paste into a shell are repeated. */
function isPlace(label: string): boolean {
  return !NO_PLACES.has(label) && /^[\w.][\w./-]*$/.test(label);
}

function isCommit(label: string): boolean {
  return shortenRevision(label) !== label;
}
