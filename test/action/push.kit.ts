/** Pushes: of commits, by force, of new branches and tags, in the checkout that actions/checkout would leave. */

import { describe, expect, test } from 'vitest';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN } from './models.ts';
import { checkout, openPullRequest } from './pull-request.ts';

const ZERO = '0'.repeat(40);

describe('push', () => {
  const push = (before: string, after: string, more = {}) => ({
    event: 'push',
    payload: { before, after, repository: { default_branch: 'main' }, ...more },
    sha: after,
    ref: 'refs/heads/feature',
  });

  test('compares what stood there before', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run(push(scene.base, scene.merge));
    expect(run.exitCode, run.log).toBe(1);
    expect(scene.github.checks[0]?.head_sha).toBe(scene.merge);
  });

  test('a new branch is compared with where it left the default branch', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const workspace = checkout(scene.origin, scene.head).folder;
    const run = await scene.run({ ...push(ZERO, scene.head), workspace });
    expect(run.report?.comparison.before, run.log).toBe(scene.origin.git('merge-base', 'main', 'feature'));
  });

  test('a new branch of which nobody knows where it began says that its last commit is reviewed', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const workspace = checkout(scene.origin, scene.head).folder;
    const run = await scene.run({ ...push(ZERO, scene.head), workspace, inputs: { token: '' } });
    expect(run.report?.notices.join(), run.log).toContain('only its last commit');
  });

  test('after a forced push the lost commit is fetched, or its loss is said', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const workspace = checkout(scene.origin, scene.head).folder;
    const run = await scene.run({ ...push('d'.repeat(40), scene.head), workspace });
    expect(run.report?.notices.join(), run.log).toContain('is gone (a forced push)');
    expect(run.exitCode).toBe(1);
  });

  test('what GitHub still has is compared with, also where the clone may not fetch it', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.origin.git('checkout', '-q', 'feature');
    const after = scene.origin.commit({ 'readme.txt': 'more\n' });
    const clone = checkout(scene.origin, after, '--depth=2');
    clone.git('fetch', '-q', '--depth=2', 'origin', after);
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const pushed = { ...push(scene.base, after), workspace: clone.folder };
    const run = await scene.run(pushed);
    expect(run.report?.comparison, run.log).toMatchObject({ before: scene.base, after });
    expect(run.exitCode).toBe(1);
    const git = await scene.run({ ...pushed, inputs: { source: 'git' } });
    expect(git.exitCode, git.log).toBe(2);
    const alone = await scene.run({ ...pushed, inputs: { token: '' } });
    expect(alone.report?.notices.join(), alone.log).toContain('cannot be found in this clone');
  });

  test.each(['git', 'api'])('an annotated tag stands for its commit when reading from %s', async (source) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const [moved, pushed] = [scene.base, scene.merge].map((commit, index) => {
      scene.origin.git('tag', '-a', `v${index}`, '-m', 'a version', commit);
      return scene.origin.git('rev-parse', `v${index}`);
    });
    const head = { head_commit: { id: scene.merge } };
    const created = await scene.run({ ...push(ZERO, pushed ?? '', head), inputs: { source } });
    expect(created.report?.comparison.after, created.log).toBe(scene.merge);
    const run = await scene.run({ ...push(moved ?? '', pushed ?? '', head), inputs: { source } });
    expect(run.report?.comparison, run.log).toMatchObject({ before: scene.base, after: scene.merge });
    expect(run.report?.notices.join()).not.toContain('is gone');
    expect(scene.github.checks.map((check) => check.head_sha)).toEqual([scene.merge, scene.merge]);
  });

  test('a deleted branch is green', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_GROWN });
    const run = await scene.run(push(scene.head, ZERO, { deleted: true }));
    expect(run.exitCode).toBe(0);
    expect(run.outputs['outcome']).toBe('pass');
  });
});
