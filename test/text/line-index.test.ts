import { expect, test } from 'vitest';
import { buildLineIndex } from '../../src/text/line-index.ts';

/** Line and column of every offset, counted sign by sign. */
function countPlaces(text: string): readonly string[] {
  let [line, column] = [1, 1];
  return Array.from({ length: text.length + 1 }, (_, offset) => {
    const place = `${line}:${column}`;
    const isBreak = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n');
    [line, column] = isBreak ? [line + 1, 1] : [line, column + 1];
    return place;
  });
}

test.each(['', 'a', '\n', 'a\nbc\n\nd', 'a\r\nb\r\n', 'a\rb\r\rc', 'a\nb\rc\r\n\nd\n\re'])('%j', (text) => {
  const places = countPlaces(text);
  const offsets = places.map((_, offset) => offset);
  for (const order of [offsets, offsets.toReversed()]) {
    const index = buildLineIndex(text);
    for (const offset of order) {
      const { line, column } = index.position(offset);
      expect(`${line}:${column}`, `at ${offset}`).toBe(places[offset]);
    }
  }
});
