/** What a release moves: never the major tag or the label on npm back to an older release. */

import { expect, test } from 'vitest';
import { planRelease } from '../../scripts/release/plan-release.ts';

const TAGS = [
  'v1',
  'v1.0.0',
  'v1.2.0',
  'v1.10.0',
  'v1.11.0-rc.1',
  'v2.0.0-beta.1',
  'latest',
  'v1.x',
  'v03.1.0',
  'example-v9.9.9',
];

test.each([
  ['v1.10.1', TAGS, 'v1', true, 'latest'],
  ['v1.10.0', TAGS, 'v1', true, 'latest'],
  ['v1.2.1', TAGS, 'v1', false, 'v1-latest'],
  ['v1.9.9', TAGS, 'v1', false, 'v1-latest'],
  ['v1.11.0-rc.2', TAGS, 'v1', false, 'next'],
  ['v2.0.0', TAGS, 'v2', true, 'latest'],
  ['v1.10.1', [...TAGS, 'v2.0.0'], 'v1', true, 'v1-latest'],
  ['v0.1.0', [], 'v0', true, 'latest'],
])('%s', (tag, known, majorTag, movesMajorTag, npmTag) => {
  expect(planRelease(tag, known)).toMatchObject({ majorTag, movesMajorTag, npmTag, version: tag.slice(1) });
});

test.each(['1.2.3', 'v1', 'v1.2', 'v01.2.3', 'v1.2.3+build', 'release', '', 'v1.2.3\nv9.9.9'])(
  '%j is refused',
  (tag) => {
    expect(() => planRelease(tag, TAGS)).toThrow(/is no release: expected a tag such as v1\.2\.3/);
  },
);
