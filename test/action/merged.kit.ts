/** Pull requests that were merged: all they brought is judged, however they were merged. */

import { describe, expect, test } from 'vitest';
import type { Files } from '../io/temporary-folder.ts';
import { startDescribedApi } from './described-api.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { checkout, openPullRequest, type PullRequestScene } from './pull-request.ts';

/** What others merged before: it is not for this pull request to answer for. */
const ON_MAIN: Files = {
  'models/other.mml': 'domain Other {\n  entity Thing {\n    attribute a { type "string" }\n  }\n}\n',
};
/** What breaks comes with the first of its commits, and the last one has nothing to do with it. */
async function open(commits = 2): Promise<PullRequestScene> {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN, onMain: ON_MAIN });
  scene.origin.git('checkout', '-q', 'feature');
  for (let count = 2; count < commits; count++) scene.origin.commit({ 'readme.txt': `${count}\n` }, `commit ${count}`);
  scene.push({ 'readme.txt': 'last\n' }, 'last commit');
  return scene;
}

/** Gives the commit that GitHub would call the merge. */
const MERGES = {
  rebase: ({ origin }: PullRequestScene) => {
    origin.git('checkout', '-q', 'main');
    origin.git('cherry-pick', '--allow-empty', 'main..feature');
    return origin.git('rev-parse', 'HEAD');
  },
  squash: ({ origin }: PullRequestScene) => {
    origin.git('checkout', '-q', 'main');
    origin.git('merge', '-q', '--squash', 'feature');
    return origin.commit({}, 'All of it (#1)');
  },
  'merge commit': ({ origin }: PullRequestScene) => {
    origin.git('checkout', '-q', 'main');
    origin.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #1', 'feature');
    return origin.git('rev-parse', 'HEAD');
  },
};

function close(scene: PullRequestScene, merge: string, commits: number, event = 'pull_request') {
  const { github, head, base, origin } = scene;
  github.pull = { ...github.pull, merge, merged: '2026-01-02T03:04:05Z' };
  const pull = { number: 1, head: { sha: head }, base: { sha: base, ref: 'main' }, commits };
  return {
    ...{ event, sha: merge, ref: 'refs/heads/main', workspace: checkout(origin, merge).folder },
    payload: { action: 'closed', pull_request: { ...pull, merged: true, merge_commit_sha: merge } },
  };
}

describe.each(Object.entries(MERGES))('merged by %s', (_, mergeBy) => {
  test.each([
    ['pull_request', {}],
    ['pull_request', { source: 'api' }],
    ['pull_request_target', {}],
  ])('%s %o', async (event, inputs) => {
    const scene = await open();
    const merge = mergeBy(scene);
    const run = await scene.run({ ...close(scene, merge, 2, event), inputs });
    expect(run.report?.comparison, run.log).toMatchObject({ before: scene.base, after: merge });
    expect(run.exitCode).toBe(1);
    expect(run.report?.findings.filter(({ rule }) => rule === 'domain-added')).toEqual([]);
    expect(scene.github.comments).toEqual([]);
  });
});

test('by rebase of more commits than a page lists', async () => {
  const scene = await open(121);
  const merge = MERGES.rebase(scene);
  const url = await startDescribedApi(scene.github.url);
  const run = await scene.run({ ...close(scene, merge, 121), url });
  expect(run.report?.comparison.before, run.log).toBe(scene.base);
});

describe('what cannot be looked up is said, and the last commit is reviewed', () => {
  test.each<[string, (scene: PullRequestScene) => { inputs?: Record<string, string>; commits?: number }]>([
    ['without a token', () => ({ inputs: { token: '' } })],
    [
      'without the permission',
      ({ github }) => {
        github.faults.push({ request: 'GET /repos/ada/model/pulls/1/commits', status: 403 });
        return {};
      },
    ],
    ['of a branch longer than GitHub lists', () => ({ commits: 251 })],
  ])('%s', async (_, prepare) => {
    const scene = await open();
    const merge = MERGES.rebase(scene);
    const { inputs = {}, commits = 2 } = prepare(scene);
    const run = await scene.run({ ...close(scene, merge, commits), inputs });
    expect(run.report?.comparison.before, run.log).toBe(scene.origin.git('rev-parse', `${merge}^`));
    expect(run.report?.notices.join()).toContain('only its last commit');
  });
});
