/** Turns offsets of a text into 1-based lines and columns, by one scan for line starts. */

import type { Position } from './range.ts';

export interface LineIndex {
  position(offset: number): Position;
}

/** Lines end at LF, CRLF or a lone CR. */
export function buildLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text);
  return {
    position(offset) {
      const line = findLine(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  const lineBreak = /\r\n|\n|\r/g;
  while (lineBreak.exec(text) !== null) starts.push(lineBreak.lastIndex);
  return starts;
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
