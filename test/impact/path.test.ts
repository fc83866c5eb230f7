import { expect, test } from 'vitest';
import { headAfter, type PathStep, writePath } from '../../src/impact/path.ts';

interface Step extends PathStep<Step> {
  readonly name: string;
}

function pathOf(names: number): readonly string[] {
  let step: Step = { name: '1', previous: undefined, distance: 0, head: undefined };
  for (let name = 2; name <= names; name++) {
    step = { name: String(name), previous: step, distance: name - 1, head: headAfter(step) };
  }
  return writePath(step);
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

test.each([1, 2, 24, 25, 26, 49, 50])('%i names are written out', (names) => {
  expect(pathOf(names)).toEqual(range(1, names));
});

test.each([
  [51, 2],
  [52, 3],
  [10_000, 9_951],
])('of %i names %i are left out in the middle', (names, leftOut) => {
  expect(pathOf(names)).toEqual([...range(1, 25), `… ${leftOut} more …`, ...range(names - 23, names)]);
});
