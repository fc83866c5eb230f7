/** What a merged pull request brought, told from its own commits and those of the target. */

import { expect, test } from 'vitest';
import { findRangeStart } from '../../src/action/merged-range.ts';
import type { WrittenCommit } from '../../src/io/github/commits.ts';

/** As `own` comes, oldest first: each letter is an authorship, a dot one that is not known. */
function commits(letters: string): readonly WrittenCommit[] {
  return Array.from(letters, (letter, index) => ({
    id: `${letter}${index}`,
    parents: [`before ${letter}`],
    authorship: letter === '.' ? undefined : letter,
  }));
}

test.each([
  ['by rebase', 'abc', 'xyabc', 'before a'],
  ['by rebase, of a commit that the target had already', 'abc', 'xyac', 'before a'],
  ['by rebase, whose last commit the target had already', 'abc', 'xyab', 'before a'],
  ['by squash', 'abc', 'xys', 'before s'],
  ['by squash, after a pull request with commits of the same authorship', 'abc', 'abcs', 'before s'],
  ['after its own commits had been there once', 'abc', 'abcabc', 'before a'],
  ['in another order', 'abc', 'xba', 'before a'],
  ['with a commit that nothing is known of', 'a.c', 'x.c', 'before c'],
  ['with more commits than the target has', 'abc', 'bc', 'before b'],
])('%s', (_, own, target, expected) => {
  expect(findRangeStart(commits(own), commits(target).toReversed())).toBe(expected);
});

test('ends at a merge commit of the target', () => {
  const [first, last] = commits('ab') as [WrittenCommit, WrittenCommit];
  expect(findRangeStart([first, last], [last, { ...first, parents: ['left', 'right'] }])).toBe('before b');
});

test('is nothing where nothing is known of the target', () => {
  expect(findRangeStart(commits('ab'), [])).toBeUndefined();
});
