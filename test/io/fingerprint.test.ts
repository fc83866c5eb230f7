/** A fingerprint changes with every bit, with the length and with the seed, and not with where the bytes lie. */

import { describe, expect, test } from 'vitest';
import { computeFingerprint, writeFingerprint } from '../../src/io/fingerprint.ts';

const sign = (bytes: Uint8Array, seed?: { first: number; second: number }): string =>
  writeFingerprint(computeFingerprint(bytes, seed));

describe('of 67 bytes', () => {
  const bytes = Uint8Array.from({ length: 67 }, (_, index) => (index * 37) & 0xff);
  const whole = sign(bytes);

  test('has 16 digits and is the same each time', () => {
    expect(whole).toMatch(/^[0-9a-f]{16}$/);
    expect(sign(Uint8Array.from(bytes))).toBe(whole);
  });

  test('changes with every single bit, in both of its words', () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = sign(bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
      expect(changed.slice(0, 8), `bit ${bit}`).not.toBe(whole.slice(0, 8));
      expect(changed.slice(8), `bit ${bit}`).not.toBe(whole.slice(8));
    }
  });

  test('changes with the seed', () => {
    expect(sign(bytes, { first: 1, second: 0 })).not.toBe(whole);
    expect(sign(bytes, { first: 0, second: 1 })).not.toBe(whole);
  });

  test('does not depend on where the bytes lie', () => {
    for (let at = 0; at < 8; at++) {
      const around = new Uint8Array(100);
      around.set(bytes, at);
      expect(sign(around.subarray(at, at + bytes.length)), `at ${at}`).toBe(whole);
      expect(sign(Buffer.from(around.buffer, at, bytes.length)), `at ${at}`).toBe(whole);
    }
  });
});

test('zeros of every length differ', () => {
  const signs = Array.from({ length: 200 }, (_, length) => sign(new Uint8Array(length)));
  expect(new Set(signs).size).toBe(signs.length);
});
