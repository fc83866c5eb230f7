/** The part of somebody else's text that is ours: between two marks that no reader sees, replaced as a whole. */

const BEGIN = '<!-- mml-guard changelog: the next run replaces what follows -->';
const END = '<!-- /mml-guard changelog -->';

export type LineBreak = '\n' | '\r\n';

/** What most lines of a text end with; LF for a text of one line. */
export function findLineBreak(text: string): LineBreak {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

/** Marks and what stands between them, without a line break at the end; `body` has LF. */
export function markBlock(body: string, lineBreak: LineBreak): string {
  return `${BEGIN}\n\n${body.trim()}\n\n${END}`.replaceAll('\n', lineBreak);
}

/** Offsets of the block: from the first mark to behind the last; `end` is undefined where only the first stands there. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number | undefined;
}

/** The first block that begins in `text` at or behind `from` and before `to`. */
export function findMarkedBlock(text: string, from = 0, to = text.length): MarkedRange | undefined {
  const start = text.indexOf(BEGIN, from);
  if (start === -1 || start >= to) return undefined;
  const end = text.indexOf(END, start);
  return { start, end: end === -1 || end >= to ? undefined : end + END.length };
}

/** A mark that a person has put where the notes are wanted. */
export const MARK = BEGIN;
