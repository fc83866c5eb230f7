/** Equal bytes have one name, different bytes have different ones, however many there are. */

import { expect, test } from 'vitest';
import { createContentNames } from '../../src/io/content-names.ts';

test('equal contents share a name, others do not, few or many', () => {
  const nameOf = createContentNames();
  const contents = Array.from({ length: 200 }, (_, index) =>
    `content ${index} of the same length`.slice(0, 12 + index),
  );
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const distinct = [...new Set(contents)];
  const names = distinct.map((text) => nameOf(encode(text)));
  expect(new Set(names).size).toBe(distinct.length);
  expect(distinct.map((text) => nameOf(encode(text)))).toEqual(names);
});

test('a part of a larger buffer is named by its own bytes', () => {
  const nameOf = createContentNames();
  const whole = new TextEncoder().encode('one two one');
  expect(nameOf(whole.subarray(0, 3))).toBe(nameOf(whole.subarray(8)));
  expect(nameOf(whole.subarray(0, 3))).not.toBe(nameOf(whole.subarray(4, 7)));
});
