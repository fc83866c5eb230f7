/** What the build writes in place of patterns with properties of Unicode means the same. */

import { expect, test } from 'vitest';
import { readPatternsLate } from '../../scripts/build/late-patterns.ts';

test('only patterns with properties of Unicode are written anew, wherever they stand', () => {
  const code =
    "const a = /[a-z]+/g, b = () => '/\\\\p{L}/u', c = (x) => x.split(/[^\\p{L}\\p{N}]+/u), d = [/\\p{Lu}/gu];";
  expect(readPatternsLate(code)).toBe(
    'const a = /[a-z]+/g, b = () => \'/\\\\p{L}/u\', c = (x) => x.split(new RegExp("[^\\\\p{L}\\\\p{N}]+", "u")), d = [new RegExp("\\\\p{Lu}", "gu")];',
  );
});

test.each([/[\p{L}_][\p{L}\p{N}_$]*/uy, /^\s*\/"'\\\p{Lu}\u{1f600}é/iu, /(?<!\p{L})["'`]|\]\p{Cc}/gu])(
  '%s means the same',
  (pattern) => {
    const { source, flags } = pattern;
    const [, text = '', written = ''] = /^new RegExp\((.*), (.*)\)$/s.exec(readPatternsLate(String(pattern))) ?? [];
    expect([JSON.parse(text), JSON.parse(written)]).toEqual([source, flags]);
  },
);
