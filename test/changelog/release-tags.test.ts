/** Which tags are releases, and which of them notes start from. */

import { describe, expect, test } from 'vitest';
import { choosePreviousRelease, readReleaseTag } from '../../src/changelog/release-tags.ts';

const tagOf = (word: string) => {
  const [name = '', commit = name] = word.split(' at ');
  return { name, commit, date: '2026-01-01' };
};

test.each([
  ['v1.4.2', undefined, '1.4.2', ''],
  ['1.4.2', undefined, '1.4.2', ''],
  ['V1.4.2', undefined, '1.4.2', ''],
  ['v2.0.0-rc.1', undefined, '2.0.0-rc.1', ''],
  ['v1.0.0+build.5', undefined, '1.0.0', ''],
  ['release-1.4.2', undefined, '1.4.2', 'release-'],
  ['sales/v1.4.2', undefined, '1.4.2', 'sales/'],
  ['@acme/sales@1.4.2', undefined, '1.4.2', '@acme/sales@'],
  ['sales-v1.4.2', 'sales-', '1.4.2', 'sales-'],
  ['sales-1.4.2', 'sales-v', undefined, undefined],
  ['sales-eu-1.4.2', 'sales-', undefined, undefined],
  ['v1.4.2', 'sales-', undefined, undefined],
  ['v1', undefined, undefined, undefined],
  ['v1.4', undefined, undefined, undefined],
  ['v1.4.2.1', undefined, undefined, undefined],
  ['v01.4.2', undefined, undefined, undefined],
  ['nightly', undefined, undefined, undefined],
])('%s with the prefix %s is %s', (name, wanted, version, prefix) => {
  const release = readReleaseTag(tagOf(name), wanted);
  expect({ version: release?.version, prefix: release?.prefix }).toEqual({ version, prefix });
});

describe('the previous release', () => {
  const cases: readonly (readonly [string, readonly string[], { tag?: string; prefix?: string }, string])[] = [
    ['the order is that of versions, not of texts', ['v1.9.0', 'v1.10.0', 'v1.2.0'], {}, 'v1.10.0'],
    ['a candidate is below its release', ['v2.0.0', 'v2.0.0-rc.2', 'v2.0.0-rc.10'], {}, 'v2.0.0'],
    ['candidates are ordered by number', ['v1.0.0', 'v2.0.0-rc.2', 'v2.0.0-rc.10'], {}, 'v2.0.0-rc.10'],
    [
      'a final release starts from the last final one',
      ['v1.0.0', 'v2.0.0-rc.1', 'v2.0.0 at HEAD'],
      {},
      'v1.0.0 → v2.0.0',
    ],
    [
      'a candidate starts from the candidate before',
      ['v1.0.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2 at HEAD'],
      {},
      'v2.0.0-rc.1 → v2.0.0-rc.2',
    ],
    [
      'a final release with nothing but candidates before',
      ['v1.0.0-rc.1', 'v1.0.0 at HEAD'],
      {},
      'v1.0.0-rc.1 → v1.0.0',
    ],
    ['moving tags are no releases', ['v1', 'v1.4', 'v1.4.2'], {}, 'v1.4.2'],
    ['with and without v is one line', ['1.4.0', 'v1.4.1'], {}, 'v1.4.1'],
    ['the line without a prefix wins', ['sales-2.0.0', 'v1.0.0'], {}, 'v1.0.0'],
    ['the only line', ['release-1.0.0', 'release-1.1.0'], {}, 'release-1.1.0'],
    ['a chosen line', ['sales-1.0.0', 'hr-2.0.0', 'v3.0.0'], { prefix: 'sales-' }, 'sales-1.0.0'],
    [
      'the line of the tag that is asked for',
      ['sales-1.0.0', 'hr-2.0.0', 'sales-1.1.0 at HEAD'],
      { tag: 'sales-1.1.0' },
      'sales-1.0.0 → sales-1.1.0',
    ],
    ['several lines', ['sales-1.0.0', 'hr-2.0.0'], {}, 'several-lines hr-, sales-'],
    ['a release is not its own predecessor', ['v1.4.2', 'v1.5.0 at HEAD'], {}, 'v1.4.2 → v1.5.0'],
    ['two releases of one commit', ['v1.4.2', 'v1.5.0-rc.1 at HEAD', 'v1.5.0 at HEAD'], {}, 'v1.4.2 → v1.5.0'],
    ['a higher version before a lower one', ['v2.0.0', 'v1.4.2', 'v1.4.3 at HEAD'], {}, 'v1.4.2 → v1.4.3'],
    ['the first release', ['v1.0.0 at HEAD'], {}, 'first v1.0.0'],
    ['no release', ['nightly', 'v1'], {}, 'none'],
    ['no tag', [], {}, 'none'],
    ['no tag of the line', ['v1.0.0'], { prefix: 'sales-' }, 'none'],
  ];

  test.each(cases)('%s', (_name, tags, question, expected) => {
    const answer = choosePreviousRelease({ tags: tags.map(tagOf), commit: 'HEAD', ...question });
    expect(describeAnswer(answer)).toBe(expected);
    const backwards = choosePreviousRelease({ tags: tags.map(tagOf).reverse(), commit: 'HEAD', ...question });
    expect(describeAnswer(backwards), 'whatever the order of tags').toBe(expected);
  });
});

function describeAnswer(answer: ReturnType<typeof choosePreviousRelease>): string {
  switch (answer.status) {
    case 'found':
      return [answer.previous.name, ...(answer.release ? [answer.release.name] : [])].join(' → ');
    case 'first':
      return `first ${answer.release.name}`;
    case 'none':
      return 'none';
    case 'several-lines':
      return `several-lines ${answer.prefixes.join(', ')}`;
  }
}
