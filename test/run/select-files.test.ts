/** Which files a configuration takes, and what is said of those that moved out of its reach. */

import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/policy/config.ts';
import { chooseFilter } from '../../src/run/select-files.ts';

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
  const { findOutgrown } = chooseFilter({ config: { include, exclude: [] }, folder: '.' }, { before, after });
  expect(findOutgrown(after).map(({ path }) => path)).toEqual(outgrown);
});

describe('a change that moves the model and `include` together', () => {
  const choose = (proposed: Pick<Config, 'include' | 'exclude'>, after: readonly string[], before = ['old/a.mml']) => {
    const filter = chooseFilter(
      {
        config: { include: ['old/**'], exclude: [] },
        folder: '.',
        file: 'x.yml',
        proposedGlobs: { ...proposed, folder: '.' },
      },
      { before, after },
    );
    return {
      read: [...before, ...after].filter(filter.keep),
      outgrown: filter.findOutgrown(after).map(({ path }) => path),
      said: filter.notices.length,
    };
  };

  test.each([
    [
      'reads what either takes',
      { include: ['new/**'], exclude: [] },
      ['new/a.mml'],
      { read: ['old/a.mml', 'new/a.mml'], outgrown: [], said: 1 },
    ],
    [
      'hides no part of it',
      { include: ['new/b.mml'], exclude: [] },
      ['new/a.mml', 'new/b.mml'],
      { read: ['old/a.mml', 'new/b.mml'], outgrown: ['new/a.mml'], said: 1 },
    ],
    [
      'cannot exclude it',
      { include: [], exclude: ['new/a.mml'] },
      ['new/a.mml', 'c.mml'],
      { read: ['old/a.mml', 'c.mml'], outgrown: ['new/a.mml'], said: 1 },
    ],
    [
      'that still takes nothing',
      { include: ['else/**'], exclude: [] },
      ['new/a.mml'],
      { read: ['old/a.mml'], outgrown: ['new/a.mml'], said: 0 },
    ],
    [
      'counts only where nothing is left under the old one',
      { include: ['new/**'], exclude: [] },
      ['old/b.mml', 'new/a.mml'],
      { read: ['old/a.mml', 'old/b.mml'], outgrown: [], said: 0 },
    ],
  ] as const)('%s', (_title, proposed, after, expected) => {
    expect(choose(proposed, after)).toEqual(expected);
  });

  test('reads on both sides what lay there before', () => {
    const { read } = choose(
      { include: ['new/**'], exclude: [] },
      ['new/a.mml', 'new/b.mml'],
      ['old/a.mml', 'new/b.mml'],
    );
    expect(read).toEqual(['old/a.mml', 'new/b.mml', 'new/a.mml', 'new/b.mml']);
  });
});
