/** Places that the Action runs in besides a plain runner: repositories of SHA-256, containers, an Enterprise Server. */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFolder } from '../io/temporary-folder.ts';
import { cloneRepository } from '../io/temporary-repository.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

describe('a repository whose objects have names of SHA-256', () => {
  test.each([
    ['a shallow clone', 'git'],
    ['the API', 'api'],
  ])('is reviewed from %s', async (_, source) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN, objectFormat: 'sha256' });
    const run = await scene.run({ inputs: { source } });
    expect(run.exitCode, run.log).toBe(1);
    expect(scene.head).toHaveLength(64);
    expect(run.report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
    expect(scene.github.checks).toMatchObject([{ head_sha: scene.head, conclusion: 'failure' }]);
    expect(scene.github.comments[0]?.body).toContain('broken-reference');
  });

  test('says the same whichever way it is read', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN, objectFormat: 'sha256' });
    const git = await scene.run({ inputs: { source: 'git' } });
    const api = await scene.run({ inputs: { source: 'api' } });
    expect(api.report).toEqual(git.report);
  });
});

test('in a container, where the clone belongs to somebody else, it is read all the same', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  // Complete, because git would refuse the remote as well, which is a folder of somebody else here.
  const clone = cloneRepository(scene.origin);
  clone.git('fetch', '-q', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge');
  clone.git('checkout', '-q', '--detach', scene.merge);
  const environment = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const refused = spawnSync('git', ['status'], {
    cwd: clone.folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  expect(refused.stderr).toContain('dubious ownership');
  const run = await scene.run({ workspace: clone.folder, environment, inputs: { source: 'git' } });
  expect(run.exitCode, run.log).toBe(1);
  expect(run.report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
});

test('a server that lets a fetch wait for ever is given up, and the API is asked', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  onTestFinished(() => {
    silent.closeAllConnections();
    silent.close();
  });
  await once(silent, 'listening');
  const clone = scene.checkout();
  clone.git('remote', 'set-url', 'origin', `http://127.0.0.1:${(silent.address() as AddressInfo).port}/model.git`);
  const run = await scene.run({ workspace: clone.folder });
  expect(run.exitCode, run.log).toBe(1);
  expect(run.report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
});

describe('a container without git', () => {
  test('is no clone, so everything is read over the API', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run({ workspace: createFolder(SHOP_BEFORE), environment: { PATH: createFolder() } });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('Read over the API, because there is no clone to read: git could not be started.');
    expect(run.report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
    expect(scene.github.comments).toHaveLength(1);
  });

  test.each([{ source: 'git' }, { token: '' }])('is told where only a clone may be read: %o', async (inputs) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run({ environment: { PATH: createFolder() }, inputs });
    expect(run.exitCode, run.log).toBe(2);
    expect(run.log).toContain('git could not be started');
  });
});

describe('an Enterprise Server', () => {
  test.each(['git', 'api'])('is spoken to below its own paths when reading from %s', async (source) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const place = {
      url: `${scene.github.url}/api/v3`,
      inputs: { source },
      // A runner that does not name it leaves it to be derived.
      environment: { GITHUB_SERVER_URL: 'https://git.acme.example', GITHUB_GRAPHQL_URL: '' },
    };
    const run = await scene.run(place);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).not.toContain('Notice');
    await scene.run(place);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]?.body).toContain(`https://git.acme.example/ada/model/blob/${scene.merge}/`);
    expect(scene.github.comments[0]?.body).not.toContain('github.com');
    expect(scene.github.checks).toHaveLength(2);
    const { requests } = scene.github;
    expect(requests.filter((line) => !/^[A-Z]+ \/api\/(v3\/repos\/ada\/model\/|graphql$)/.test(line))).toEqual([]);
    expect(requests).toContain('POST /api/graphql');
  });
});
