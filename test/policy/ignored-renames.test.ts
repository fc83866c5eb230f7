/** Declared renames that cannot count are told, with what to type; those that do count are not. */

import { expect, test } from 'vitest';
import { reviewTexts } from '../review-texts.ts';

const entity = (name: string, formerly?: string) =>
  `  entity "${name}" {\n${formerly === undefined ? '' : `    renamed-from "${formerly}"\n`}    attribute "${name}_id" { type = "string" }\n  }\n`;
const model = (...entities: readonly string[]) => `domain "S" {\n${entities.join('')}}\n`;

const CASES: readonly (readonly [title: string, before: string, after: string, told: readonly string[]])[] = [
  ['one that counts', model(entity('A')), model(entity('B', 'A')), []],
  ['one that counted long ago', model(entity('B', 'A')), model(entity('B', 'A'), entity('A')), []],
  [
    'a name that nothing had',
    model(entity('A')),
    model(entity('B', 'Aa')),
    [
      '`renamed-from` of entity `S.B` does not count: there was no entity `Aa` before. Write the name that it had, or take the line out.',
    ],
  ],
  [
    'a name that was taken',
    model(entity('A'), entity('B')),
    model(entity('B', 'A')),
    [
      '`renamed-from` of entity `S.B` does not count: it was there before under this name, so `A` is removed. Rename in two changes, or take the line out.',
    ],
  ],
  [
    'an element that is still there',
    model(entity('A')),
    model(entity('A'), entity('B', 'A')),
    [
      '`renamed-from` of entity `S.B` does not count: `A` lives on as `S.A`. Let one element take its place, and give the other another name first.',
    ],
  ],
];

test.each(CASES)('%s', (_title, before, after, told) => {
  const { notices } = reviewTexts({ before: { 'm.mml': before }, after: { 'm.mml': after } });
  expect(notices.filter((notice) => notice.startsWith('`renamed-from`'))).toEqual(told);
});

test('two claims on one old name', () => {
  const { notices } = reviewTexts({
    before: { 'm.mml': model(entity('A')) },
    after: { 'm.mml': model(entity('B', 'A'), entity('C', 'A')) },
  });
  expect(notices).toHaveLength(2);
  expect(
    notices.every((notice) =>
      /`renamed-from` of entity `S\.[BC]` does not count: 2 elements say that they were `A`/.test(notice),
    ),
  ).toBe(true);
});

test('in notes over several releases nothing is told, because names lie between', () => {
  const { notices } = reviewTexts({
    before: { 'm.mml': model(entity('A')) },
    between: [{ 'm.mml': model(entity('A'), entity('B')) }],
    after: { 'm.mml': model(entity('A'), entity('C', 'B')) },
  });
  expect(notices).toEqual([]);
});
