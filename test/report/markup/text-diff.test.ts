/** Formula changes as the lines of a unified diff. */

import { expect, test } from 'vitest';
import { diffTexts } from '../../../src/report/markup/text-diff.ts';

function check(before: string | undefined, after: string | undefined): readonly string[] {
  return diffTexts(before, after).map(({ sign, text }) => `${sign}${text}`);
}

const ten = Array.from({ length: 10 }, (_, index) => `line ${index}`);

test.each<readonly [string, string | undefined, string | undefined, readonly string[]]>([
  ['one line', 'SUM(a)', 'SUM(b)', ['-SUM(a)', '+SUM(b)']],
  ['nothing before', undefined, 'SUM(b)', ['+SUM(b)']],
  ['nothing after', 'SUM(a)', undefined, ['-SUM(a)']],
  ['empty is nothing', '', 'a\nb', ['+a', '+b']],
  ['equal', 'a\nb', 'a\nb', []],
  ['indentation alone', '  a\n    b', 'a\n  b', []],
  ['tabs and line ends', '\ta\r\n\tb', 'a\nc', [' a', '-b', '+c']],
  ['a last line without its end', 'a\nb', 'a\nb\nc', [' b', '+c']],
  [
    'two places far apart',
    ten.join('\n'),
    ten.join('\n').replace('line 0', 'x').replace('line 9', 'y'),
    ['-line 0', '+x', ' line 1', '…', ' line 8', '-line 9', '+y'],
  ],
])('%s', (_name, before, after, lines) => {
  expect(check(before, after)).toEqual(lines);
});

test('texts with nothing in common are not searched for ever', () => {
  const many = (word: string): string => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`).join('\n');
  const lines = check(many('old'), many('new'));
  expect(lines.length).toBe(6000);
  expect(lines.at(0)).toBe('-old 0');
  expect(lines.at(-1)).toBe('+new 2999');
});
