/** The commands that take a reader further, with what each is for. */

import type { Report, ReportChange, ReportFinding } from '../report.ts';
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
export function findRemedies(report: Report, blocking: readonly ReportFinding[], reader: Reader): readonly string[] {
  const rules = [...new Set(blocking.map(({ rule }) => rule))];
  const isRepairable = report.command === 'review' && !isImagined(report) && blocking.some(isStale);
  const repairs = isRepairable ? [fixCommand(report, reader)] : [];
  return [...repairs, ...rules.map((rule) => explainRule(report, rule))];
}

/** What stands before the remedies. */
export function introduceRemedies(report: Report, blocking: readonly ReportFinding[], reader: Reader): string {
  if (isImagined(report)) return 'To do it for real, repair these along with it. How:';
  if (reader === 'at the command line') return 'To unblock, repair and run again. How:';
  // The branch may not even have the file yet that somebody has to repair.
  const isMerged = blocking.some(({ origin }) => origin === 'merge');
  const first = isMerged ? 'first merge the target branch into yours, ' : '';
  return `To unblock, ${first}repair these and push again. How:`;
}

/** A reference whose target stood elsewhere before and lives on under another name. */
function isStale({ suggestion, related }: ReportFinding): boolean {
  return suggestion !== undefined && related.some(({ side }) => side === 'before');
}

export function explainRule({ tool }: Report, rule: string): string {
  return `${tool.name} explain ${rule}`;
}

/**
 * The gravest changed element that exists where the next command looks and reaches somebody, where its name is safe to paste
 * into a shell. What was only imagined has the name it really has.
 */
function findChangedName(report: Report): string | undefined {
  const { changes, impact } = report;
  const reaching = new Set(impact.elements.flatMap((element) => element.because));
  const exists = ({ action }: ReportChange) => isImagined(report) || action !== 'removed';
  const change = sortByGravity(changes).find((each) => exists(each) && reaching.has(each.id));
  const name = isImagined(report) ? (change?.previousName ?? change?.name) : change?.name;
  return name !== undefined && /^\w[\w./-]*$/.test(name) ? name : undefined;
}

function isImagined({ comparison }: Report): boolean {
  return comparison.after === IMAGINED;
}

/** Whoever typed the sides gets them named again, as a default would compare something else; only files can be written to. */
function fixCommand({ tool, comparison: { before, after } }: Report, reader: Reader): string {
  const named = [before, after].filter((label) => label !== null && isPlace(label)) as string[];
  const isElsewhere = reader === 'on a page' && named.some(isCommit);
  const words = isElsewhere ? [] : named.map(shortenRevision);
  return [tool.name, 'fix', ...words, isCommit(after) && !isElsewhere ? '| git apply' : '--write'].join(' ');
}

/** Of the side that can be read. */
function placeOption(report: Report): string {
  const { before, after } = report.comparison;
  const place = isImagined(report) ? (before ?? '') : after;
  return isPlace(place) ? ` --at ${shortenRevision(place)}` : '';
}

/** Where nothing is named, a command means the working tree; only names that are safe to paste into a shell are repeated. */
function isPlace(label: string): boolean {
  return !NO_PLACES.has(label) && /^[\w.][\w./-]*$/.test(label);
}

function isCommit(label: string): boolean {
  return shortenRevision(label) !== label;
}
