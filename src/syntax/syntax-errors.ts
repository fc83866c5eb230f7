/** Lists what is misspelled in a file: where, what and, in `describeMistake`, in which words. */

import { describeMistake } from './describe-mistake.ts';
import type { SyntaxFact } from './facts.ts';
import { MISTAKE_STRIDE } from './mistake-list.ts';
import { NodeRole } from './node-role.ts';
import { findTrimmedEnd } from './trim-values.ts';
import type { WalkedTree } from './walked-tree.ts';

/** More mistakes than this say one thing: the file is something else. */
const MOST_ERRORS = 200;

/** What was found by other means than the tree. */
export interface FoundElsewhere {
  readonly repairs: readonly SyntaxFact[];
  /** Texts without quotes and lists without brackets. They say better what the tree says of the single words in them. */
  readonly unquoted: readonly SyntaxFact[];
}

/** All mistakes of a file by place; the last one stands for all that are too many. */
export function listErrors(text: string, walked: WalkedTree, found: FoundElsewhere): readonly SyntaxFact[] {
  const rows = findMistakes(walked.mistakes);
  const facts = rows.slice(0, MOST_ERRORS).map((row) => describeRow(text, walked.mistakes, row));
  const unexplained = facts.filter((fact) => !found.unquoted.some((whole) => isInside(fact, whole)));
  const all = [...unexplained, ...found.repairs, ...found.unquoted];
  all.sort((left, right) => left.start - right.start || left.end - right.end);
  const total = all.length + rows.length - facts.length;
  if (total <= MOST_ERRORS) return all;
  const shown = all.slice(0, MOST_ERRORS - 1);
  // Where sentences without quotes explain most of them, fewer are left to show than there are rows.
  const rest = all[MOST_ERRORS - 1] ?? shown.at(-1);
  return rest === undefined ? [] : [...shown, countTheRest(rest, total - shown.length)];
}

function isInside(fact: SyntaxFact, other: SyntaxFact): boolean {
  return fact.start > other.start && fact.end <= other.end;
}

/** Where the rows of real mistakes start. */
function findMistakes(mistakes: Uint32Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < mistakes.length; row += MISTAKE_STRIDE) {
    if (mistakes[row] !== NodeRole.void) rows.push(row);
  }
  return rows;
}

function describeRow(text: string, mistakes: Uint32Array, row: number): SyntaxFact {
  const role = mistakes[row] ?? NodeRole.error;
  const start = mistakes[row + 1] ?? 0;
  const end = Math.max(start, findEnd(text, role, mistakes[row + 2] ?? 0, start));
  const written = text.slice(start, end);
  return { ...describeMistake({ role, written, missing: mistakes[row + 3] ?? NodeRole.other }), start, end };
}

/** A run of unexpected text, or of a comment without its end, may be long: its first line is enough to find it. */
function findEnd(text: string, role: NodeRole, end: number, start: number): number {
  const spansLines = role === NodeRole.error || role === NodeRole.unclosedComment;
  const lineEnd = spansLines ? text.indexOf('\n', start) : -1;
  return findTrimmedEnd(text, lineEnd < 0 ? end : Math.min(end, lineEnd));
}

function countTheRest(at: SyntaxFact, count: number): SyntaxFact {
  const message = `There are ${count} more mistakes from here on; this file may not be MML.`;
  return { rule: 'syntax-error', message, start: at.start, end: at.end };
}
