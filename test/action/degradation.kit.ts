/** Every rung of the ladder: what GitHub refuses becomes one notice, and the exit code stays the verdict's. */

import { describe, expect, test } from 'vitest';
import type { Fault } from './github-server.ts';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

const COMMENTS = 'POST /repos/ada/model/issues/1/comments';
const LISTING = 'GET /repos/ada/model/issues/1/comments';
const CHECKS = 'POST /repos/ada/model/check-runs';
const CHECK = 'PATCH /repos/ada/model/check-runs';

interface Rung {
  readonly title: string;
  readonly faults: readonly Fault[];
  readonly notice: RegExp | undefined;
  readonly comments: number;
  readonly checks: number;
}

const RUNGS: readonly Rung[] = [
  {
    title: 'no permission for comments',
    faults: [{ request: COMMENTS, status: 403 }],
    notice: /The comment could not be written: .*`pull-requests: write`/,
    ...{ comments: 0, checks: 1 },
  },
  {
    title: 'no permission for checks',
    faults: [{ request: CHECKS, status: 403 }],
    notice: /The check run could not be written: .*`checks: write`/,
    ...{ comments: 1, checks: 0 },
  },
  {
    title: 'a check run hidden from the token',
    faults: [{ request: CHECKS, status: 404, message: 'Not Found' }],
    notice: /\(404\).*`checks: write`/,
    ...{ comments: 1, checks: 0 },
  },
  {
    title: 'a read-only token, as of a fork',
    faults: [
      { request: 'POST', status: 403 },
      { request: 'PATCH', status: 403 },
    ],
    notice: /forks/,
    ...{ comments: 0, checks: 0 },
  },
  { title: 'comments locked', faults: [{ request: COMMENTS, status: 410 }], notice: /locked/, comments: 0, checks: 1 },
  {
    title: 'content refused',
    faults: [{ request: COMMENTS, status: 422, message: 'Validation Failed' }],
    notice: /422: Validation Failed/,
    ...{ comments: 0, checks: 1 },
  },
  {
    title: 'a limit that passes, with retry-after',
    faults: [
      { request: COMMENTS, status: 429, headers: { 'retry-after': '1' }, message: 'secondary rate limit', times: 1 },
    ],
    notice: undefined,
    ...{ comments: 1, checks: 1 },
  },
  {
    title: 'a limit that passes, without retry-after',
    faults: [{ request: COMMENTS, status: 403, message: 'You have exceeded a secondary rate limit', times: 1 }],
    notice: undefined,
    ...{ comments: 1, checks: 1 },
  },
  {
    title: 'a limit that stays',
    faults: [{ request: COMMENTS, status: 429, message: 'secondary rate limit' }],
    notice: /rate limit is used up/,
    ...{ comments: 0, checks: 1 },
  },
  {
    title: 'a server that recovers',
    faults: [{ request: LISTING, status: 502, message: 'Bad Gateway', times: 2 }],
    notice: undefined,
    ...{ comments: 1, checks: 1 },
  },
  {
    title: 'a server that does not',
    faults: [
      { request: 'GET', status: 503, message: 'Unavailable' },
      { request: 'POST', status: 503, message: 'Unavailable' },
    ],
    notice: /GitHub answered 503/,
    ...{ comments: 0, checks: 0 },
  },
  {
    title: 'a token that is not valid',
    faults: [{ request: '', status: 401, message: 'Bad credentials' }],
    notice: /does not know the token/,
    ...{ comments: 0, checks: 0 },
  },
  {
    title: 'annotations refused',
    faults: [{ request: CHECK, status: 422, message: 'Invalid request', times: 1 }],
    notice: /422: Invalid request/,
    ...{ comments: 1, checks: 1 },
  },
  {
    title: 'no GraphQL',
    faults: [{ request: 'POST /graphql', status: 404, message: 'Not Found' }],
    notice: undefined,
    ...{ comments: 1, checks: 1 },
  },
];

describe.each(RUNGS)('$title', ({ faults, notice, comments, checks }) => {
  test.each([
    ['broken', SHOP_BROKEN, 1],
    ['sound', SHOP_GROWN, 0],
  ])('keeps the exit code of a %s change', async (_, after, exitCode) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after });
    scene.github.faults.push(...faults.map((fault) => ({ ...fault })));
    const run = await scene.run();
    expect(run.exitCode, run.log).toBe(exitCode);
    expect(scene.github.comments).toHaveLength(comments);
    expect(scene.github.checks.filter(({ status }) => status === 'completed')).toHaveLength(checks);
    const notices = run.log.split('\n').filter((line) => line.startsWith('Notice: '));
    expect(notices.filter((line) => notice?.test(line) ?? true)).toHaveLength(
      notice === undefined ? 0 : notices.length,
    );
    if (notice === undefined) expect(notices).toEqual([]);
    else expect(notices.join('\n')).toMatch(notice);
    expect(new Set(notices).size).toBe(notices.length);
    expect(run.summary).toContain('MML Guard');
    expect(run.report).toBeDefined();
    if (checks === 0 && exitCode === 1) expect(run.log).toMatch(/^::error .*file=products\/sales\.mml/m);
  });
});

test('a server that cannot be reached leaves verdict, summary and annotations', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const run = await scene.run({ url: 'http://127.0.0.1:1' });
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain('broken-reference');
  expect(run.log).toMatch(/^::error .*file=products\/sales\.mml/m);
});

describe('what cannot be read from GitHub is no mistake of ours, and says what to do', () => {
  const PULL = 'GET /repos/ada/model/pulls/1';
  const TREES = 'GET /repos/ada/model/git/trees';

  test.each<[string, Fault, RegExp]>([
    ['a pull request', { request: PULL, status: 403 }, /403 to GET .*pulls\/1 .*`pull-requests: read`/s],
    ['a hidden one', { request: PULL, status: 404, message: 'Not Found' }, /404 to GET .*`pull-requests: read`/s],
    ['files', { request: TREES, status: 403 }, /403 to GET .*`contents: read`/s],
    ['a token', { request: '', status: 401, message: 'Bad credentials' }, /401 to .*leave the input token empty/s],
    ['a limit', { request: TREES, status: 403, message: 'API rate limit exceeded' }, /rate limit allows it/],
    ['a server that is down', { request: TREES, status: 503, message: 'Unavailable' }, /503 to .*run the job again/s],
  ])('%s', async (_, fault, expected) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.github.faults.push({ ...fault });
    const run = await scene.run({ event: 'pull_request_target', ref: 'refs/heads/main' });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.log).toMatch(expected);
    expect(run.log).not.toContain('mistake');
    expect(run.summary).toContain('could not be read from GitHub');
  });

  test('a server that does not answer', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const target = { event: 'pull_request_target', ref: 'refs/heads/main' };
    const run = await scene.run({ ...target, url: 'http://127.0.0.1:2' });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.log).toMatch(/no answer to GET .*the runner may not reach it/s);
  });
});

test('a revision that nobody knows is named', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const dispatch = { event: 'workflow_dispatch', payload: {}, ref: 'refs/heads/main' };
  for (const inputs of [{ before: 'v0.9' }, { after: 'v0.9' }, { before: 'v0.9', after: 'main', source: 'git' }]) {
    const run = await scene.run({ ...dispatch, inputs });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.log).toContain('there is no revision `v0.9`');
  }
});

test('an input that is not known is a usage error with the words that are', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_GROWN });
  const run = await scene.run({ inputs: { comment: 'sometimes' } });
  expect(run.exitCode).toBe(2);
  expect(run.log).toMatch(/^::error title=MML Guard::.*always, changes, findings, failure, never/);
  expect(run.summary).toMatch(/^### ❌ MML Guard: .*\n\n.*the input comment does not take/);
  const silent = await scene.run({ inputs: { comment: 'sometimes' }, environment: { GITHUB_STEP_SUMMARY: '' } });
  expect(silent.exitCode, silent.log).toBe(2);
});
