/** A short unified diff of two texts, as lines: no file header, common indentation removed. */

import { structuredPatch } from 'diff/lib/patch/create.js';

export interface DiffLine {
  /** `…` stands for equal lines that are left out. */
  readonly sign: '+' | '-' | ' ' | '…';
  readonly text: string;
}

const CONTEXT_LINES = 1;

/** Beyond so many edits the search for the shortest diff is not worth its time. */
const MOST_EDITS = 1000;

/** An absent text has no lines. */
export function diffTexts(before: string | undefined, after: string | undefined): readonly DiffLine[] {
  const [removed, added] = [splitLines(before), splitLines(after)];
  const patch = structuredPatch('', '', joinLines(removed), joinLines(added), '', '', {
    context: CONTEXT_LINES,
    maxEditLength: MOST_EDITS,
  });
  if (patch === undefined) return [...signLines('-', removed), ...signLines('+', added)];
  return patch.hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : [{ sign: '…', text: '' } as const]),
    ...hunk.lines.map(parseLine),
  ]);
}

function splitLines(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const lines = text.replaceAll('\t', '  ').split(/\r\n|\n|\r/);
  const written = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
  return written.length === 0 ? [] : lines.map((line) => line.slice(indent).trimEnd());
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function signLines(sign: '+' | '-', lines: readonly string[]): readonly DiffLine[] {
  return lines.map((text) => ({ sign, text }));
}

function parseLine(line: string): DiffLine {
  const sign = line.charAt(0);
  return { sign: sign === '+' || sign === '-' ? sign : ' ', text: line.slice(1) };
}
