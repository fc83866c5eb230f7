/** Digests are written into baselines, so they must never change: FNV-1a of 64 bits, as the published algorithm counts it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDigest } from '../../src/text/digest.ts';

test.each([
  [[], 'cbf29ce484222325'],
  [['a', 'b'], 'e8bcb18230513c4a'],
])('%j', (parts, digest) => expect(createDigest(parts)).toBe(digest));

test('any texts have the digest of the plain definition in whole numbers', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });
  fc.assert(fc.property(texts, (parts) => createDigest(parts) === digestSlowly(parts)));
});

function digestSlowly(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of parts.flatMap((part) => [...part.split('').map((character) => character.charCodeAt(0)), 0x1f])) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
