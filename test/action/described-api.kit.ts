/** Every request of whole runs passes GitHub's own description of its API, and the emulator shows what a person would see. */

import { createEmulator } from 'emulate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startDescribedApi } from './described-api.ts';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_REPAIRED } from './models.ts';
import { openPullRequest } from './pull-request.ts';

describe('requests are what GitHub describes', () => {
  test('which refuses what GitHub would refuse', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const url = await startDescribedApi(scene.github.url);
    const body = JSON.stringify({ name: 'x' });
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(`${url}/repos/ada/model/check-runs`, { method: 'POST', headers, body });
    expect(status).toBe(422);
    expect(scene.github.checks).toEqual([]);
  });

  test('when publishing, with suggestions, over two pushes', async () => {
    const products = SHOP_BEFORE['products/sales.mml'].replace('owner "analytics-team"', 'owner "x"');
    const scene = await openPullRequest({
      before: SHOP_BEFORE,
      after: { ...SHOP_BROKEN, 'products/sales.mml': products },
    });
    const url = await startDescribedApi(scene.github.url);
    const environment = { GITHUB_GRAPHQL_URL: `${scene.github.url}/graphql` };
    const first = await scene.run({ url, environment, inputs: { suggestions: 'true' } });
    expect(first.log).not.toContain('Notice');
    expect(scene.github.reviews).toHaveLength(1);
    scene.push(SHOP_REPAIRED);
    const second = await scene.run({ url, environment: { ...environment, GITHUB_RUN_ID: '501' } });
    expect(second.log).not.toContain('Notice');
    expect(second.exitCode).toBe(0);
    expect(scene.github.comments).toHaveLength(1);
  });

  test('when reading over REST alone', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const url = await startDescribedApi(scene.github.url);
    const run = await scene.run({ url, inputs: { source: 'api' }, environment: { GITHUB_GRAPHQL_URL: `${url}/none` } });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).not.toContain('Notice');
  });

  test('when a workflow run is followed to its pull request', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const url = await startDescribedApi(scene.github.url);
    const run = await scene.run({
      url,
      event: 'workflow_run',
      payload: { workflow_run: { head_sha: scene.head, event: 'pull_request' } },
      environment: { GITHUB_GRAPHQL_URL: `${url}/none` },
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(scene.github.comments).toHaveLength(1);
  });
});

describe('the emulated GitHub', () => {
  test('shows one comment and a completed check', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const emulator = await createEmulator({
      service: 'github',
      port: 4100 + Math.floor(Math.random() * 800),
      seed: {
        tokens: { ghs_test: { login: 'ada', scopes: ['repo'] } },
        github: { users: [{ login: 'ada' }], repos: [{ owner: 'ada', name: 'model', auto_init: true }] },
      },
    });
    onTestFinished(() => emulator.close());
    const api = await openEmulatedPullRequest(emulator.url);
    const url = await startDescribedApi(emulator.url);
    const payload = {
      action: 'synchronize',
      pull_request: { number: api.number, head: { sha: api.head }, base: { sha: scene.base, ref: 'main' } },
    };
    const push = { before: scene.base, after: scene.merge };
    const run = await scene.run({
      ...{ url, event: 'pull_request', payload, ref: 'refs/heads/other' },
      inputs: { source: 'git', before: push.before, after: push.after },
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).not.toContain('Notice');
    const comments = await api.get(`/issues/${api.number}/comments`);
    expect(comments).toMatchObject([{ body: expect.stringContaining('broken-reference') }]);
    const { check_runs: checks } = await api.get(`/commits/${api.head}/check-runs`);
    expect(checks).toMatchObject([{ name: 'MML Guard', status: 'completed', conclusion: 'failure' }]);
  });
});

/** As much of any answer as is read here. */
interface Emulated {
  readonly number: number;
  readonly sha: string;
  readonly object: { readonly sha: string };
  readonly tree: { readonly sha: string };
  readonly head: { readonly sha: string };
  readonly check_runs: unknown;
}

/** A branch with a commit of its own, and a pull request for it. */
async function openEmulatedPullRequest(url: string) {
  const send = async (method: string, path: string, body?: unknown): Promise<Emulated> => {
    const response = await fetch(`${url}/repos/ada/model${path}`, {
      ...{ method, headers: { authorization: 'token ghs_test', 'content-type': 'application/json' } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Emulated;
  };
  const { object } = await send('GET', '/git/ref/heads/main');
  const { tree } = await send('GET', `/git/commits/${object.sha}`);
  const commit = await send('POST', '/git/commits', { message: 'change', tree: tree.sha, parents: [object.sha] });
  await send('POST', '/git/refs', { ref: 'refs/heads/feature', sha: commit.sha });
  const pull = await send('POST', '/pulls', { title: 'change', head: 'feature', base: 'main' });
  return { number: pull.number, head: pull.head.sha, get: (path: string) => send('GET', path) };
}
