/** Which files a configuration takes, and what is said of those that moved out of its reach. */

import { expect, test } from 'vitest';
import { createPathFilter, findOutgrown } from '../../src/run/select-files.ts';

const CASES: readonly (readonly [
  title: string,
  include: readonly string[],
  before: readonly string[],
  after: readonly string[],
  outgrown: readonly string[],
])[] = [
  ['a model that moved away from under the globs', ['old/**'], ['old/a.mml'], ['new/a.mml'], ['new/a.mml']],
  ['a model that was deleted', ['old/**'], ['old/a.mml', 'draft/b.mml'], ['draft/b.mml'], []],
  ['a side of which the globs still take a file', ['old/**'], ['old/a.mml'], ['old/b.mml', 'new/a.mml'], []],
  ['globs that took nothing before either', ['x/**'], ['old/a.mml'], ['new/a.mml'], []],
  ['no globs at all', [], ['old/a.mml'], ['new/a.mml'], []],
];

test.each(CASES)('%s', (_title, include, before, after, outgrown) => {
  const keep = createPathFilter({ include, exclude: [] }, '.');
  expect(findOutgrown(before, after, keep).map(({ path }) => path)).toEqual(outgrown);
});
