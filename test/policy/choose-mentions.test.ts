/** Whom a pull request notifies: once, within a bound, never its author, never by what a model says. */

import { describe, expect, test } from 'vitest';
import { chooseMentions, findUnheard, type MentionFacts } from '../../src/policy/choose-mentions.ts';
import { DEFAULT_CONFIG, type MentionSettings } from '../../src/policy/config.ts';

interface Case {
  /** `owner @handle @handle`. */
  readonly owners: readonly string[];
  readonly settings?: Partial<MentionSettings>;
  readonly author?: string;
  /** Told before. */
  readonly handles?: readonly string[];
  /** Owners told before. */
  readonly names?: readonly string[];
  /** Teams that hear nothing. */
  readonly deaf?: readonly string[];
  readonly expected: readonly string[];
  readonly unheard?: readonly string[];
}

function factsOf({ owners, settings, author, handles = [], names = [], deaf = [] }: Case): MentionFacts {
  return {
    owners: owners.map((line) => {
      const [owner = '', ...rest] = line.split(' ');
      return { owner, handles: rest, because: 'it broke' };
    }),
    settings: { ...DEFAULT_CONFIG.mention, ...settings },
    author,
    before: { handles: new Set(handles), owners: new Set(names) },
    isHeard: (team) => !deaf.includes(team),
  };
}

const CASES: Readonly<Record<string, Case>> = {
  'everybody, in order': { owners: ['b @bo @acme/b', 'a @al'], expected: ['b @bo @acme/b', 'a @al'] },
  'nobody without a handle': { owners: ['a', 'b @bo'], expected: ['b @bo'] },
  'one handle of two owners once, whatever its case': {
    owners: ['a @Ada @ada', 'b @ADA @bo'],
    expected: ['a @ada', 'b @bo'],
  },
  'not the author': { owners: ['a @Ada @bo', 'b @ada'], author: 'ada', expected: ['a @bo'] },
  'nobody twice': { owners: ['a @Ada', 'b @bo'], handles: ['@ada'], names: ['a'], expected: ['b @bo'] },
  'up to the bound': { owners: ['a @a', 'b', 'c @c', 'd @d'], settings: { most: 2 }, expected: ['a @a', 'c @c'] },
  'up to the bound over all pushes': {
    ...{ owners: ['a @a', 'b @b', 'c @c'], settings: { most: 2 }, handles: ['@a'], names: ['a'], expected: ['b @b'] },
  },
  'a new handle of an owner who was told takes no room': {
    ...{ owners: ['a @a @lin', 'b @b'], settings: { most: 1 }, handles: ['@a'], names: ['a'], expected: ['a @lin'] },
  },
  'nobody under a bound of none': { owners: ['a @a'], settings: { most: 0 }, expected: [] },
  'nobody where it is off': {
    owners: ['a @a', 'b @acme/b'],
    settings: { pings: 'off' },
    deaf: ['@acme/b'],
    expected: [],
  },
  'no team that hears nothing, which takes no room': {
    ...{ owners: ['a @acme/a', 'b @bo @acme/b', 'c @c'], settings: { most: 2 }, deaf: ['@acme/a', '@acme/b'] },
    ...{ expected: ['b @bo', 'c @c'], unheard: ['@acme/a', '@acme/b'] },
  },
  'nothing that is no handle': {
    owners: ['a @ @-x @a/b/c a@b.example @a@b @a:b <@a> @a\u200Bb', 'b @b'],
    expected: ['b @b'],
  },
  'not more people than GitHub notifies': {
    owners: [`a ${Array.from({ length: 60 }, (_, index) => `@n${index}`).join(' ')}`, 'b @b'],
    expected: [`a ${Array.from({ length: 50 }, (_, index) => `@n${index}`).join(' ')}`],
  },
};

describe('mentions', () => {
  test.each(Object.entries(CASES))('%s', (_title, given) => {
    const facts = factsOf(given);
    const chosen = chooseMentions(facts);
    expect(chosen.map(({ owner, handles }) => [owner, ...handles].join(' '))).toEqual(given.expected);
    expect(findUnheard(facts)).toEqual(given.unheard ?? []);
  });
});
