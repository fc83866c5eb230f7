/** The check run: in progress while a long review goes on, completed last, and never left hanging, whatever ends the run. */

import { describe, expect, test } from 'vitest';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN } from './models.ts';
import { openPullRequest, type PullRequestScene } from './pull-request.ts';

const TREES = 'GET /repos/ada/model/git/trees';
const START = 'POST /repos/ada/model/check-runs';
const END = 'PATCH /repos/ada/model/check-runs/1';

/** A review that waits for the API long enough to be announced. */
async function openSlowly(): Promise<PullRequestScene> {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  scene.github.faults.push({ request: TREES, delay: 1500 });
  return scene;
}

const OVER_API = { inputs: { source: 'api' } };

describe('a long review', () => {
  test('is announced before anything is judged, and completed last', async () => {
    const scene = await openSlowly();
    const run = await scene.run(OVER_API);
    expect(run.exitCode, run.log).toBe(1);
    const { requests, checks } = scene.github;
    expect(requests.filter((line) => line === START)).toHaveLength(1);
    expect(requests.indexOf(START)).toBeLessThan(requests.lastIndexOf('POST /graphql'));
    expect(requests.filter((line) => line.startsWith('P') && !line.endsWith('graphql'))).toEqual([
      START,
      'POST /repos/ada/model/issues/1/comments',
      END,
    ]);
    expect(checks).toMatchObject([{ name: 'MML Guard', status: 'completed', conclusion: 'failure' }]);
  });

  test('is announced where it will be shown', async () => {
    const before = Object.fromEntries(Object.entries(SHOP_BEFORE).map(([path, text]) => [`shop/${path}`, text]));
    const scene = await openPullRequest({
      before: { 'shop/modality_project.yaml': 'name: shop\n', ...before },
      after: { 'shop/models/shop.mml': SHOP_BROKEN['models/shop.mml'] },
    });
    scene.github.faults.push({ request: TREES, delay: 1500 });
    const run = await scene.run(OVER_API);
    expect(run.exitCode, run.log).toBe(1);
    expect(scene.github.checks).toMatchObject([{ name: 'MML Guard (shop)', status: 'completed' }]);
  });

  test('may not be announced, and is judged all the same', async () => {
    const scene = await openSlowly();
    scene.github.faults.push({ request: START, status: 403 });
    const run = await scene.run(OVER_API);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log.match(/^Notice: The check run could not be written: .*`checks: write`/gm)).toHaveLength(1);
    expect(run.log).toMatch(/^::error .*file=products\/sales\.mml/m);
    expect(scene.github.comments).toHaveLength(1);
  });

  test('is not announced where nobody wants a check run', async () => {
    const scene = await openSlowly();
    await scene.run({ inputs: { source: 'api', 'check-run': 'false' } });
    expect(scene.github.requests.filter((line) => line.includes('check-runs'))).toEqual([]);
  });

  test('that fails says so in the check run', async () => {
    const scene = await openSlowly();
    scene.github.faults.push(
      { request: 'POST /graphql', status: 500 },
      { request: 'GET /repos/ada/model/git/blobs', status: 500 },
    );
    const run = await scene.run(OVER_API);
    expect(run.exitCode, run.log).toBe(2);
    const [check] = scene.github.checks;
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check?.output?.title).toBe('The review could not be finished');
    expect(scene.github.comments).toEqual([]);
  });

  test('that finds nothing to review ends neutral', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.github.faults.push({ request: 'GET /repos/ada/model/pulls/1', delay: 1500 });
    scene.github.pull.head = scene.base;
    const run = await scene.run({ event: 'pull_request_target', ref: 'refs/heads/main' });
    expect(run.exitCode, run.log).toBe(0);
    const [check] = scene.github.checks;
    expect(check).toMatchObject({ status: 'completed', conclusion: 'neutral', output: { title: 'Nothing to review' } });
    expect(check?.output?.summary).toContain('newer head');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is cancelled by %s says so', async (signal, exitCode) => {
    const scene = await openSlowly();
    scene.github.faults.unshift({ request: 'POST /graphql', delay: 60_000 });
    const meanwhile = async (send: (signal: NodeJS.Signals) => void) => {
      await waitFor(() => scene.github.checks.length > 0);
      send(signal);
    };
    const run = await scene.run({ ...OVER_API, meanwhile });
    expect(run.exitCode, run.log).toBe(exitCode);
    expect(scene.github.checks).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  });
});

test('a short review is announced when it is published', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_GROWN });
  await scene.run({ workspace: scene.checkout().folder });
  const { requests } = scene.github;
  expect(requests.indexOf(START)).toBeLessThan(requests.indexOf('GET /repos/ada/model/issues/1/comments'));
  expect(scene.github.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
});

describe('a run that was overtaken', () => {
  test('adds no check run after that of the newer one', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run({ environment: { GITHUB_RUN_ID: '900' } });
    const slow = await scene.run({ environment: { GITHUB_RUN_ID: '800' } });
    expect(slow.exitCode).toBe(1);
    expect(slow.log).toContain('A newer run has already written the check run');
    expect(slow.log).not.toContain('::error');
    expect(scene.github.checks).toHaveLength(1);
  });

  test.each([
    ['again', { GITHUB_RUN_ID: '900', GITHUB_RUN_ATTEMPT: '2' }, {}],
    ['of another folder', { GITHUB_RUN_ID: '800' }, { root: '.' }],
  ])('but one %s does', async (_, environment, inputs) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run({ environment: { GITHUB_RUN_ID: '900' } });
    await scene.run({ environment, inputs });
    expect(scene.github.checks).toHaveLength(2);
    expect(scene.github.checks.map(({ status }) => status)).toEqual(['completed', 'completed']);
  });
});

test('a commit that was pushed to a pull request is judged as both, whichever is faster', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const before = scene.head;
  scene.push({ 'readme.txt': 'more\n' });
  const push = {
    ...{ event: 'push', sha: scene.head, ref: 'refs/heads/feature' },
    payload: { before, after: scene.head, head_commit: { id: scene.head } },
  };
  await scene.run({ ...push, environment: { GITHUB_RUN_ID: '900' } });
  for (const id of ['801', '800']) await scene.run({ environment: { GITHUB_RUN_ID: id } });
  expect(scene.github.checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
});

async function waitFor(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
