/** Two runs for one pull request at once: whichever comes first, one comment stays, and it says what the newest push is like. */

import { describe, expect, test } from 'vitest';
import { readState } from '../../src/io/github/comment-state.ts';
import type { Fault } from './github-server.ts';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN, SHOP_REPAIRED } from './models.ts';
import { openPullRequest, type PullRequestScene } from './pull-request.ts';

const LIST = 'GET /repos/ada/model/issues/1/comments';
const CREATE = 'POST /repos/ada/model/issues/1/comments';
const CHANGE = 'PATCH /repos/ada/model/issues/comments/1000';
/** The last thing that is asked before a comment is created. */
const HEAD = 'GET /repos/ada/model/pulls/1';
/** Longer than the other run takes to get as far. */
const DELAY = 3000;

const run = (scene: PullRequestScene, id: number) => scene.run({ environment: { GITHUB_RUN_ID: String(id) } });

function stateOf(scene: PullRequestScene) {
  return scene.github.comments
    .map(({ body }) => readState(body))
    .map((state) => ({ head: state?.head, run: state?.run }));
}

/** Lets one request wait until it is released, and fail then if it is to. */
function hold(scene: PullRequestScene, fault: Fault): () => void {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  scene.github.faults.push({ ...fault, until, times: 1 });
  return release;
}

async function waitForRequest(scene: PullRequestScene, line: string, times = 1): Promise<void> {
  while (scene.github.requests.filter((other) => other === line).length < times)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('two runs of one push', () => {
  test.each([
    ['the later one is faster', 501, 500],
    ['the earlier one is faster', 500, 501],
  ])('%s', async (_, fast, slow) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const release = hold(scene, { request: CREATE });
    const slower = run(scene, slow);
    await waitForRequest(scene, CREATE);
    await run(scene, fast);
    release();
    const { outputs, log } = await slower;
    expect(scene.github.comments, log).toHaveLength(1);
    expect(stateOf(scene)).toEqual([{ head: scene.head, run: fast }]);
    if (slow > fast) expect(outputs['comment-url']).toBe(scene.github.comments[0]?.html_url);
    expect(log).not.toContain('could not');
  });

  test('that ask at the same moment', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.github.faults.push({ request: HEAD, delay: DELAY, times: 2 });
    await Promise.all([run(scene, 500), run(scene, 501)]);
    const { requests } = scene.github;
    expect(requests.slice(0, requests.indexOf(CREATE)).filter((line) => line === HEAD)).toHaveLength(2);
    expect(scene.github.comments).toHaveLength(1);
  });
});

describe('a push while the run of the one before still publishes', () => {
  test('and creates its comment first', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    // Its own list of comments is empty, then the earlier run creates one, then its own is created.
    const releaseEarlier = hold(scene, { request: CREATE });
    const earlier = run(scene, 500);
    await waitForRequest(scene, CREATE);
    scene.push(SHOP_REPAIRED);
    const releaseLater = hold(scene, { request: CREATE });
    const later = run(scene, 501);
    await waitForRequest(scene, CREATE, 2);
    releaseEarlier();
    await earlier;
    releaseLater();
    const { outputs, log } = await later;
    expect(scene.github.comments).toHaveLength(1);
    expect(stateOf(scene), log).toEqual([{ head: scene.head, run: 501 }]);
    expect(scene.github.comments[0]?.body).not.toContain('❌');
    expect(outputs['comment-url']).toBe(scene.github.comments[0]?.html_url);
  });

  test('and creates its comment last', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const release = hold(scene, { request: CREATE });
    const earlier = run(scene, 500);
    await waitForRequest(scene, CREATE);
    scene.push(SHOP_REPAIRED);
    await run(scene, 501);
    release();
    const { log, exitCode } = await earlier;
    expect(exitCode).toBe(1);
    expect(log).toContain('newer head');
    expect(stateOf(scene)).toEqual([{ head: scene.head, run: 501 }]);
    expect(scene.github.requests.filter((line) => line === LIST)).toHaveLength(4);
  });

  test.each<[string, Fault]>([
    ['a limit', { request: CHANGE, status: 403, message: 'You have exceeded a secondary rate limit' }],
    ['a server that recovers', { request: CHANGE, status: 502, message: 'Bad Gateway' }],
  ])('and has waited for %s', async (_, fault) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_GROWN });
    await run(scene, 500);
    scene.push(SHOP_BROKEN);
    const release = hold(scene, { ...fault, headers: { 'retry-after': '1' } });
    // With pauses as long as GitHub asks for.
    const waiting = scene.run({ environment: { GITHUB_RUN_ID: '501', MML_GUARD_PACING: '' } });
    await waitForRequest(scene, CHANGE);
    scene.push(SHOP_REPAIRED);
    await run(scene, 502);
    release();
    const { log, exitCode } = await waiting;
    expect(exitCode).toBe(1);
    expect(stateOf(scene), log).toEqual([{ head: scene.head, run: 502 }]);
    expect(log).toContain('Notice: A newer run has already written the comment');
    expect(log).not.toContain('could not');
  });
});

test('what a cancelled run could not take back is closed by the next one, and whom it told hears nothing again', async () => {
  const config = { '.mml-guard.yml': 'owners:\n  analytics-team: ["@lin"]\n' };
  const scene = await openPullRequest({ before: { ...SHOP_BEFORE, ...config }, after: SHOP_GROWN });
  await run(scene, 500);
  scene.push(SHOP_BROKEN);
  // It saw none, created its own, and was killed before it looked again.
  const [first] = scene.github.comments.splice(0);
  await run(scene, 501);
  scene.github.comments.unshift({ ...(first ?? expect.fail()), id: 999 });
  expect(scene.github.comments[1]?.body).toContain(' @lin because');
  scene.push({ 'readme.txt': 'more\n' });
  for (const id of [502, 503]) await run(scene, id);
  expect(scene.github.comments).toHaveLength(2);
  const [page, twin] = scene.github.comments.map(({ body }) => body);
  expect(page).toContain('❌');
  expect(page).toContain('`@lin` because');
  expect(twin?.split('\n')[1]).toBe(
    `This was written at the same time as [another comment](${first?.html_url}), which is kept up to date.`,
  );
  expect(scene.github.requests.filter((line) => line.startsWith('PATCH /repos/ada/model/issues'))).toHaveLength(2);
});
