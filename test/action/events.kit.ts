/** The other events, each in the checkout that actions/checkout would leave. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cloneRepository } from '../io/temporary-repository.ts';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN, SHOP_REPAIRED } from './models.ts';
import { checkout, openPullRequest } from './pull-request.ts';

describe('merge_group', () => {
  test('compares the base and the head of the group and comments nothing', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const group = { base_sha: scene.base, head_sha: scene.merge, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x' };
    const run = await scene.run({
      event: 'merge_group',
      payload: { action: 'checks_requested', merge_group: group },
      ref: group.head_ref,
    });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
    expect(scene.github.comments).toEqual([]);
    expect(scene.github.checks[0]).toMatchObject({ head_sha: scene.merge, conclusion: 'failure' });
  });
});

describe('clones', () => {
  test('a partial clone fetches what it lacks at once', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const workspace = checkout(scene.origin, scene.merge, '--filter=blob:none').folder;
    const run = await scene.run({ workspace, url: 'http://127.0.0.1:1' });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.report?.comparison.before).toBe(scene.base);
  });

  test('a complete clone stays complete', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const clone = cloneRepository(scene.origin);
    const run = await scene.run({ workspace: clone.folder, url: 'http://127.0.0.1:1' });
    expect(run.exitCode, run.log).toBe(1);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('a clone that may not fetch leaves reading to the API', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const clone = checkout(scene.origin, scene.merge);
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const run = await scene.run({ workspace: clone.folder });
    expect(run.exitCode, run.log).toBe(1);
    const alone = await scene.run({ workspace: clone.folder, inputs: { source: 'git' } });
    expect(alone.exitCode).toBe(2);
    expect(alone.log).toContain('cannot be read');
  });

  test('without a token the verdict stands and nothing is published', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run({ inputs: { token: '' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(scene.github.requests).toEqual([]);
    expect(run.summary).toContain('broken-reference');
  });

  test('a merge of an earlier head is not reviewed, and what is compared instead is said', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const stale = scene.merge;
    scene.push({ 'readme.txt': 'more\n' });
    const workspace = checkout(scene.origin, stale).folder;
    const start = scene.origin.git('merge-base', 'main', 'feature');
    const run = await scene.run({ workspace, sha: stale });
    expect(run.report?.comparison, run.log).toMatchObject({ before: start, after: scene.head });
    expect(run.report?.notices.join()).toContain('compared with the commit it started from.');
    const alone = await scene.run({ workspace, sha: stale, inputs: { token: '' } });
    expect(alone.report?.comparison, alone.log).toMatchObject({ before: scene.base, after: scene.head });
    expect(alone.report?.notices.join()).toContain('what others did there meanwhile looks undone.');
  });

  test('files that git renamed are the same elements', async () => {
    const after = { 'models/moved/shop.mml': SHOP_BEFORE['models/shop.mml'], 'models/shop.mml': '' };
    const scene = await openPullRequest({ before: SHOP_BEFORE, after });
    const run = await scene.run();
    expect(run.outputs['outcome'], run.log).toBe('pass');
    expect(run.report?.verdict.blocking).toBe(0);
  });
});

describe('schedule and workflow_dispatch', () => {
  test('look back to the latest release', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.origin.git('tag', 'v1.0.0', scene.base);
    scene.github.releases.push({ id: 1, tag_name: 'v1.0.0', draft: false, body: '' });
    const run = await scene.run({ event: 'schedule', payload: { schedule: '0 5 * * 1' }, ref: 'refs/heads/main' });
    expect(run.report?.comparison, run.log).toMatchObject({ before: scene.base, after: scene.merge });
    expect(run.exitCode).toBe(1);
  });

  test('without a release check the revision alone', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run({ event: 'workflow_dispatch', payload: { inputs: null }, ref: 'refs/heads/main' });
    expect(run.report?.comparison.before, run.log).toBeNull();
    expect(run.exitCode).toBe(1);
  });

  test('compare what the inputs name', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.origin.git('tag', 'old', scene.base);
    const inputs = { before: 'old', after: 'feature' };
    const run = await scene.run({ event: 'workflow_dispatch', payload: {}, ref: 'refs/heads/main', inputs });
    expect(run.report?.comparison, run.log).toMatchObject({ before: scene.base, after: scene.head });
  });
});

describe('release', () => {
  test('fills the body of the release below what people wrote, once', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_REPAIRED });
    scene.origin.git('tag', 'v1.0.0', scene.base);
    scene.origin.git('tag', 'v2.0.0', scene.merge);
    scene.github.releases.push({ id: 9, tag_name: 'v2.0.0', draft: false, body: 'By hand.' });
    const event = {
      event: 'release',
      payload: { action: 'published', release: { id: 9, tag_name: 'v2.0.0' } },
      ref: 'refs/tags/v2.0.0',
    };
    const run = await scene.run(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['bump']).toBe('major');
    expect(readFileSync(run.outputs['changelog'] ?? '', 'utf8')).toContain('## [2.0.0]');
    const body = scene.github.releases[0]?.body ?? '';
    expect(body).toMatch(/^By hand\.\n\n<!--/);
    expect(body).toContain('Breaking');
    await scene.run(event);
    expect(scene.github.releases[0]?.body).toBe(body);
    expect(scene.github.requests.filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
  });

  test.each([
    ['of an older line is reviewed against the one before it there', ['v1.0.0', 'v2.0.0', 'v1.0.1'], 0],
    ['without a version is reviewed against the one published before it', ['spring', 'summer', 'autumn'], 1],
  ])('one %s', async (_, tags, expected) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_GROWN });
    const commits = [scene.base, scene.merge, scene.head];
    tags.forEach((tag, index) => {
      scene.origin.git('tag', tag, commits[index] ?? '');
      scene.github.releases.unshift({ id: index, tag_name: tag, draft: false, body: '' });
    });
    const [tag] = tags.slice(-1);
    const run = await scene.run({
      ...{ event: 'release', sha: scene.head, ref: `refs/tags/${tag}`, inputs: { mode: 'review' } },
      payload: { action: 'published', release: { id: 2, tag_name: tag } },
    });
    expect(run.report?.comparison, run.log).toMatchObject({ before: commits[expected], after: scene.head });
    expect(run.report?.notices).toContain(`Compared with the release ${tags[expected]}.`);
  });

  test('a first release tells everything, and a missing permission is one notice', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_GROWN });
    scene.origin.git('tag', 'v1.0.0', scene.merge);
    scene.github.releases.push({ id: 9, tag_name: 'v1.0.0', draft: false, body: '' });
    scene.github.faults.push({ request: 'PATCH', status: 403 });
    const run = await scene.run({
      event: 'release',
      payload: { action: 'published', release: { id: 9, tag_name: 'v1.0.0' } },
      ref: 'refs/tags/v1.0.0',
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('Added');
    expect(run.log).toMatch(/Notice: The release could not be written: .*`contents: write`/);
  });
});
