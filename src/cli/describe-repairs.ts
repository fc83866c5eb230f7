/** Says what was repaired and what was left, for people and for machines. */

import type { OpenCase, Repair, RepairResult } from '../fix/repair.ts';
import { showPlainText } from '../report/markup/plain-text.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { shortenRevision } from '../report/outline/shorten-revision.ts';

export interface Circumstances {
  /** Of the side that is repaired. */
  readonly label: string;
  /** The words and options that say what is compared, as a shell takes them. */
  readonly typed: readonly string[];
  readonly written: boolean;
}

export function describeRepairs(result: RepairResult, circumstances: Circumstances): string {
  const { repairs, open, files } = result;
  const { label } = circumstances;
  const lines = [
    summarize(result, label),
    ...repairs.map(describeRepair),
    ...(open.length === 0 ? [] : ['', `Left to you: ${countNoun(open.length, 'reference')}.`]),
    ...open.flatMap(describeOpen),
    ...(files.length === 0 ? [] : ['', advise(circumstances)]),
  ];
  return `${lines.map(showPlainText).join('\n')}\n`;
}

function summarize({ repairs, files }: RepairResult, label: string): string {
  const where = shortenRevision(label);
  if (repairs.length === 0)
    return `Nothing to fix: no reference of ${where} can be repaired after a rename; one that is not seen as such is declared by renamed-from.`;
  return `${countNoun(repairs.length, 'stale reference')} in ${countNoun(files.length, 'file')} of ${where}:`;
}

function describeRepair({ range, written, replacement, target }: Repair): string {
  const place = `${range.path}:${range.start.line}:${range.start.column}`;
  return `  ${place}  ${written} → ${replacement} (${target.before.name} is now ${target.after.name})`;
}

function describeOpen({ range, written, reason, remedy }: OpenCase): readonly string[] {
  return [`  ${range.path}:${range.start.line}:${range.start.column}  ${written}: ${reason}.`, `      try: ${remedy}`];
}

/** A step that works as it stands: it compares what was compared. */
function advise({ label, typed, written }: Circumstances): string {
  const command = (name: string, ...more: readonly string[]) => ['mml-guard', name, ...typed, ...more].join(' ');
  if (written) return `Written. What it says now: ${command('review')}`;
  const isCommit = /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(label);
  return isCommit
    ? `Apply it where ${shortenRevision(label)} is checked out: ${command('fix', '| git apply')}`
    : `Apply it: ${command('fix', '--write')}`;
}

/** Names of elements and texts are those of the model. */
export function buildRepairDocument({ repairs, open }: RepairResult, patch: string, written: boolean): object {
  return {
    schemaVersion: 1,
    written,
    repairs: repairs.map(({ replacement, target, ...rest }) => ({ ...placeOf(rest), replacement, target })),
    open: open.map(({ reason, remedy, ...rest }) => ({ ...placeOf(rest), reason, remedy })),
    patch,
  };
}

function placeOf({ range, holder, relation, written }: Pick<Repair, 'range' | 'holder' | 'relation' | 'written'>) {
  const { path, start, end } = range;
  const location = { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { location, holder, relation, written };
}
