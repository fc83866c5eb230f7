/** Room in a terminal: widths, cuts and line breaks. */

import { expect, test } from 'vitest';
import { cutText, measureText, padText, wrapText } from '../../../src/report/markup/measure.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['漢字', 4],
  ['e\u0301', 1],
  ['→', 1],
  ['👩', 2],
])('%j takes %i columns', (text, width) => {
  expect(measureText(text)).toBe(width);
  expect(measureText(padText(text, 10))).toBe(10);
});

test('every mark takes no column and every pictograph two, whatever way they are told', () => {
  const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
  const marks = characters.filter((character) => /\p{M}/u.test(character));
  const pictographs = characters.filter((character) => /\p{Emoji_Presentation}/u.test(character));
  expect(marks.filter((character) => measureText(character) !== 0)).toEqual([]);
  expect(pictographs.filter((character) => measureText(character) !== 2)).toEqual([]);
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 5, 'abcd…'],
  ['漢字漢字', 4, '漢…'],
])('%j cut to %i columns is %j', (text, width, cut) => {
  expect(cutText(text, width)).toBe(cut);
});

test.each([
  ['', 5, ['']],
  ['one two', 9, ['one two']],
  ['one two', 5, ['one', 'two']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['a abcdef', 3, ['a', 'abc', 'def']],
  ['漢字', 1, ['漢', '字']],
  ['one  two', 4, ['one', 'two']],
])('%j wrapped to %i columns', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});
