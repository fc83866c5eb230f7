/** Web addresses from what git calls a remote, and of lines. */

import { expect, test } from 'vitest';
import { linkComparison, linkLine, normalizeRepositoryUrl } from '../../src/changelog/repository-links.ts';
import { at } from '../report/fixtures/report-parts.ts';

test.each([
  ['git@github.com:acme/models.git', 'https://github.com/acme/models'],
  ['github.com:acme/models', 'https://github.com/acme/models'],
  ['ssh://git@github.com/acme/models.git', 'https://github.com/acme/models'],
  ['ssh://git@git.acme.example:2222/acme/models.git', 'https://git.acme.example/acme/models'],
  ['https://github.com/acme/models.git', 'https://github.com/acme/models'],
  ['https://GitHub.com/acme/models/', 'https://github.com/acme/models'],
  ['https://user:secret@github.com/acme/models.git', 'https://github.com/acme/models'],
  ['https://x-access-token:abc@github.com/acme/models', 'https://github.com/acme/models'],
  ['http://git.acme.example:8080/acme/models', 'http://git.acme.example:8080/acme/models'],
  ['git://git.acme.example/acme/models.git', 'https://git.acme.example/acme/models'],
  ['git@gitlab.com:acme/data/models.git\n', 'https://gitlab.com/acme/data/models'],
  ['/srv/git/models.git', undefined],
  ['../models', undefined],
  ['file:///srv/git/models.git', undefined],
  ['C:\\models', undefined],
  ['', undefined],
])('%s', (remote, url) => {
  expect(normalizeRepositoryUrl(remote)).toBe(url);
});

test.each([
  ['https://github.com/acme/models', 'https://github.com/acme/models/blob/abc/a%20b/m%23.mml#L3'],
  ['https://gitlab.com/acme/models', 'https://gitlab.com/acme/models/-/blob/abc/a%20b/m%23.mml#L3'],
])('a line at %s', (repository, url) => {
  expect(linkLine(repository, 'abc', at('a b/m#.mml:3:1'))).toBe(url);
});

test('a tag that would end a link', () => {
  expect(linkComparison('https://github.com/acme/models', 'v1)', 'v2')).toMatch(/compare\/v1%29\.\.\.v2$/);
});

test('a comparison', () => {
  expect(linkComparison('https://github.com/acme/models', '@acme/sales@1.0.0', 'v1.1.0')).toBe(
    'https://github.com/acme/models/compare/@acme/sales@1.0.0...v1.1.0',
  );
});
