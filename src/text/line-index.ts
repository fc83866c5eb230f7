/** Turns offsets of a text into 1-based lines and columns; lines are found only as far as somebody asks. */

import type { Position } from './range.ts';

export interface LineIndex {
  position(offset: number): Position;
}

/** Lines end at LF, CRLF or a lone CR. */
export function buildLineIndex(text: string): LineIndex {
  const starts = [0];
  const findNext = text.includes('\r') ? findAnyBreak : findLineFeed;
  let isComplete = false;
  const findStartsUpTo = (offset: number): void => {
    while (!isComplete && (starts.at(-1) as number) <= offset) {
      const start = findNext(text, starts.at(-1) as number);
      if (start === NONE) isComplete = true;
      else starts.push(start);
    }
  };
  return {
    position(offset) {
      findStartsUpTo(offset);
      const line = findLine(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
    },
  };
}

const NONE = -1;

/** Where the next line starts, or `NONE`. */
function findLineFeed(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? NONE : found + 1;
}

function findAnyBreak(text: string, from: number): number {
  const lineBreak = /\r\n|\n|\r/g;
  lineBreak.lastIndex = from;
  return lineBreak.test(text) ? lineBreak.lastIndex : NONE;
}

/** The last line that starts at or before the offset. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
