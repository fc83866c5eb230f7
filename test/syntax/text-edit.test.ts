/** Offsets of an edited text find their way back to the original. */

import { expect, test } from 'vitest';
import { applyEdits, mapOffsets, type TextEdit } from '../../src/syntax/text-edit.ts';

const ORIGINAL = 'one\ntwo } three\nfour';
const EDITS: readonly TextEdit[] = [
  { at: 4, remove: 0, insert: '}', anchor: 3 },
  { at: 4, remove: 0, insert: '}', anchor: 3 },
  { at: 8, remove: 1, insert: '', anchor: 7 },
  { at: 15, remove: 0, insert: ' {', anchor: 15 },
];
const EDITED = 'one\n}}two  three {\nfour';

test('applies edits in order', () => {
  expect(applyEdits(ORIGINAL, EDITS)).toBe(EDITED);
  expect(applyEdits(ORIGINAL, [])).toBe(ORIGINAL);
});

test('every character that was there before is found at its place', () => {
  const { start, end } = mapOffsets(EDITS);
  const inserted = new Set([4, 5, 16, 17]);
  for (let offset = 0; offset < EDITED.length; offset++) {
    if (inserted.has(offset)) continue;
    expect(ORIGINAL[start(offset)], `start ${offset}`).toBe(EDITED[offset]);
    expect(ORIGINAL[end(offset + 1) - 1], `end ${offset}`).toBe(EDITED[offset]);
  }
});

test('what ends in an inserted text ends at its anchor', () => {
  const { end } = mapOffsets(EDITS);
  expect([end(5), end(6), end(18)]).toEqual([3, 3, 15]);
});

test('without edits every offset is its own', () => {
  const { start, end } = mapOffsets([]);
  expect([start(0), start(7), end(7)]).toEqual([0, 7, 7]);
});
