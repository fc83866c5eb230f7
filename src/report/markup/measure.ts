/** How much room a text takes in a terminal, and how to make it fit. Texts are free of control characters. */

import { remember } from '../../text/remember.ts';

const MARK = remember(() => /\p{M}/u);
/** East Asian scripts and pictographs, which take two columns. */
const WIDE = remember(
  () =>
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u,
);
/** Latin letters, arrows, dashes and check marks, told without those patterns: V8 takes a millisecond to compile them. */
const NARROW = /^[\x20-\u02ff\u2010-\u20cf\u2100-\u2319\u270c-\u2727]*$/;

export const ELLIPSIS = '…';

/** In terminal columns. */
export function measureText(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureText(text)));
}

/** At most so many columns, an ellipsis included. */
export function cutText(text: string, width: number): string {
  if (measureText(text) <= width) return text;
  return takeColumns(text, width - 1) + ELLIPSIS;
}

/** Lines of at most so many columns (at least one), broken at spaces, else inside a word. Never empty. */
export function wrapText(text: string, columns: number): readonly string[] {
  const width = Math.max(1, columns);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = measureText(word) + (line === '' ? 0 : used + 1);
    if (needed <= width) {
      line = line === '' ? word : `${line} ${word}`;
      used = needed;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = measureText(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (measureText(rest) > width) {
    // A character wider than the room still has to go somewhere.
    const piece = takeColumns(rest, width) || String.fromCodePoint(rest.codePointAt(0) ?? 0);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

function takeColumns(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += measureCharacter(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function measureCharacter(character: string): number {
  if (NARROW.test(character)) return 1;
  if (MARK().test(character)) return 0;
  return WIDE().test(character) ? 2 : 1;
}
