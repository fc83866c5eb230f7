/** Says what was repaired and what was left, for people and for machines. */

import type { OpenCase, Repair, RepairResult } from '../fix/repair.ts';
import { WORKING_TREE } from '../io/git-revision.ts';
import { showPlainText } from '../report/markup/plain-text.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import { shortenRevision } from '../report/outline/shorten-revision.ts';

interface Circumstances {
  /** Of the side that is repaired. */
  readonly label: string;
  /** What was typed for the two sides. */
  readonly words: readonly string[];
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
  if (repairs.length === 0) return `Nothing to fix: no reference of ${where} can be repaired after a rename.`;
  return `${countNoun(repairs.length, 'stale reference')} in ${countNoun(files.length, 'file')} of ${where}:`;
}

function describeRepair({ range, written, replacement, target }: Repair): string {
  const place = `${range.path}:${range.start.line}:${range.start.column}`;
  return `  ${place}  ${written} → ${replacement} (${target.before.name} is now ${target.after.name})`;
}

function describeOpen({ range, written, reason, remedy }: OpenCase): readonly string[] {
  return [`  ${range.path}:${range.start.line}:${range.start.column}  ${written}: ${reason}.`, `      try: ${remedy}`];
}

function advise({ label, words, written }: Circumstances): string {
  if (written) return `Written. What it says now: ${['mml-guard review', ...words.map(quoteWord)].join(' ')}`;
  if (label === WORKING_TREE) return 'Apply it: mml-guard fix --write, or mml-guard fix | git apply';
  const isCommit = /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(label);
  return isCommit
    ? `Apply it where ${shortenRevision(label)} is checked out: mml-guard fix <before> <after> | git apply`
    : `Apply it: the same command with --write, or pipe the patch to: patch -p1 -d ${label}`;
}

/** As a shell takes it for one word. */
function quoteWord(word: string): string {
  return /^[\w./~^@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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
