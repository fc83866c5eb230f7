/** The part of somebody else's text that is ours: between two marks that no reader sees, replaced as a whole. */

const BEGIN = '<!-- mml-guard changelog: the next run replaces what follows -->';
const END = /<!-- \/mml-guard changelog(?:: (section|part) since (\S*))? -->/;

export type LineBreak = '\n' | '\r\n';

/** What most lines of a text end with; LF for a text of one line. */
export function findLineBreak(text: string): LineBreak {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}

/** Marks and what stands between them, without a line break at the end; `body` has LF. */
export function markBlock(body: string, lineBreak: LineBreak, origin?: BlockOrigin): string {
  return `${BEGIN}\n\n${body.trim()}\n\n${writeEnd(origin)}`.replaceAll('\n', lineBreak);
}

/** What a block was written for, so that a later run knows which one it stands for. */
export interface BlockOrigin {
  /** Whether its heading came with it, or it is part of what others wrote. */
  readonly extent: 'section' | 'part';
  /** Where the notes begin, as people call it. */
  readonly since: string;
}

/** Every name can be written, and none ends the comment. */
function writeEnd(origin: BlockOrigin | undefined): string {
  if (origin === undefined) return '<!-- /mml-guard changelog -->';
  const since = encodeURIComponent(origin.since.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('--', '-%2D');
  return `<!-- /mml-guard changelog: ${origin.extent} since ${since} -->`;
}

/** Undefined for a block that was not written by `--write`. */
export function readOrigin(block: string): BlockOrigin | undefined {
  const [, extent, since = ''] = END.exec(block) ?? [];
  if (extent !== 'section' && extent !== 'part') return undefined;
  try {
    return { extent, since: decodeURIComponent(since) };
  } catch {
    // Somebody has edited it.
    return undefined;
  }
}

export function hideOrigin(block: string): string {
  return block.replace(END, '');
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
  const end = END.exec(text.slice(start, to));
  return { start, end: end === null ? undefined : start + end.index + end[0].length };
}

/** A mark that a person has put where the notes are wanted. */
export const MARK = BEGIN;
