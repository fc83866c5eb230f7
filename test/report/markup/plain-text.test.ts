/** What a reader cannot see is made visible, and what he can see is left as it is. */

import { expect, test } from 'vitest';
import { showPlainText } from '../../../src/report/markup/plain-text.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

test('each character of the Basic Multilingual Plane changes exactly where it cannot be seen', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    if ((showPlainText(character) !== character) !== UNSEEN.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['two\nlines\tand a tab', 'two\\nlines\\tand a tab'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['left\u202eright → ✓', 'left\\u{202e}right → ✓'],
  ['plain – “quoted” …', 'plain – “quoted” …'],
])('%j reads %j', (text, shown) => expect(showPlainText(text)).toBe(shown));
