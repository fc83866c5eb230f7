/** Every event's payload, as GitHub publishes examples of them, leads to a plan. */

import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type PlanInputs, planRun } from '../../src/action/plan-run.ts';
import type { RunPlan } from '../../src/action/run-plan.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

const EXAMPLES: readonly Example[] = createRequire(import.meta.url)('@octokit/webhooks-examples');
const SHA = 'a'.repeat(40);
const ZERO = '0'.repeat(40);

function plan(name: string, payload: unknown, more: { sha?: string; ref?: string; inputs?: PlanInputs } = {}): RunPlan {
  return planRun({ name, payload, sha: more.sha ?? SHA, ref: more.ref ?? '' }, more.inputs ?? {});
}

function examplesOf(name: string): readonly Record<string, unknown>[] {
  return EXAMPLES.find((entry) => entry.name === name)?.examples ?? [];
}

describe.each([
  'pull_request',
  'pull_request_review',
  'push',
  'release',
  'workflow_dispatch',
  'workflow_run',
  'merge_group',
])('published examples of %s', (name) => {
  const examples = examplesOf(name);

  test('exist', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map((payload, index) => [index, payload] as const))('number %i has a plan', (_, payload) => {
    const ref = name.startsWith('pull_request') ? 'refs/pull/2/merge' : 'refs/heads/main';
    const { task } = plan(name, payload, { ref });
    expect(['review', 'changelog', 'nothing']).toContain(task);
  });
});

const PULL = { number: 7, head: { sha: 'b'.repeat(40) }, base: { sha: 'c'.repeat(40), ref: 'main' } };
const MERGED = { ...PULL, merged: true, merge_commit_sha: 'd'.repeat(40) };
const GROUP = { base_sha: 'b'.repeat(40), head_sha: 'c'.repeat(40) };

interface Case {
  readonly title: string;
  readonly event: string;
  readonly payload: unknown;
  readonly ref?: string;
  readonly inputs?: PlanInputs;
  readonly expected: unknown;
}

const CASES: readonly Case[] = [
  {
    title: 'a trusted pull request compares its own head with what the inputs name, not the default branch',
    ...{
      event: 'pull_request_target',
      payload: { action: 'synchronize', pull_request: PULL },
      inputs: { before: 'v1' },
    },
    expected: { revisions: { by: 'pair', before: 'v1', after: PULL.head.sha }, reading: 'API only' },
  },
  {
    title: 'a trusted pull request that was merged is read over the API too',
    ...{ event: 'pull_request_target', payload: { action: 'closed', pull_request: MERGED } },
    expected: { revisions: { by: 'merge', merge: MERGED.merge_commit_sha }, reading: 'API only' },
  },
  {
    title: 'a pull request is reviewed as merged',
    ...{ event: 'pull_request', payload: { action: 'opened', pull_request: PULL }, ref: 'refs/pull/7/merge' },
    expected: {
      revisions: { by: 'merge', merge: SHA, base: PULL.base.sha, head: PULL.head.sha },
      target: { pullRequest: 7, commit: PULL.head.sha, conversation: 'open' },
      reading: 'any source',
    },
  },
  {
    title: 'a merged one as it was merged, without a comment',
    ...{ event: 'pull_request', payload: { action: 'closed', pull_request: MERGED }, ref: 'refs/heads/main' },
    expected: { revisions: { by: 'merge', merge: MERGED.merge_commit_sha }, target: { conversation: 'none' } },
  },
  {
    title: 'a merged one of several commits as it was merged, even by rebase',
    ...{ event: 'pull_request', payload: { action: 'closed', pull_request: { ...MERGED, commits: 3 } } },
    expected: { revisions: { by: 'merged', merge: MERGED.merge_commit_sha, number: 7, commits: 3 } },
  },
  {
    title: 'one that was given up is not reviewed',
    ...{ event: 'pull_request', payload: { action: 'closed', pull_request: { ...PULL, merged: false } } },
    expected: { task: 'nothing' },
  },
  {
    title: 'a trusted event never reads the workspace nor GITHUB_SHA',
    ...{ event: 'pull_request_target', payload: { action: 'opened', pull_request: PULL }, ref: 'refs/heads/main' },
    expected: { revisions: { by: 'pull request', number: 7 }, reading: 'API only' },
  },
  {
    title: 'a review sees the merge of its pull request',
    ...{ event: 'pull_request_review', payload: { action: 'submitted', pull_request: PULL }, ref: 'refs/pull/7/merge' },
    expected: { revisions: { by: 'merge', merge: SHA }, target: { pullRequest: 7 } },
  },
  {
    title: 'the base of a merge group is its own',
    ...{ event: 'merge_group', payload: { action: 'checks_requested', merge_group: GROUP } },
    expected: {
      revisions: { by: 'pair', before: GROUP.base_sha, after: GROUP.head_sha },
      target: { commit: GROUP.head_sha, conversation: 'none' },
    },
  },
  {
    title: 'a destroyed merge group is not reviewed',
    ...{ event: 'merge_group', payload: { action: 'destroyed', merge_group: GROUP } },
    expected: { task: 'nothing' },
  },
  {
    title: 'a push is compared with what stood there before',
    ...{ event: 'push', payload: { before: 'b'.repeat(40), after: SHA } },
    expected: { revisions: { by: 'pair', before: 'b'.repeat(40), after: SHA } },
  },
  {
    title: 'a new branch with the default branch',
    ...{ event: 'push', payload: { before: ZERO, after: SHA, repository: { default_branch: 'trunk' } } },
    expected: { revisions: { by: 'new branch', after: SHA, defaultBranch: 'trunk' } },
  },
  {
    title: 'a deleted branch is not reviewed',
    ...{ event: 'push', payload: { before: SHA, after: ZERO, deleted: true } },
    expected: { task: 'nothing' },
  },
  {
    title: 'a release gets its changelog',
    ...{ event: 'release', payload: { action: 'published', release: { tag_name: 'v2', id: 9 } } },
    expected: { task: 'changelog', to: 'v2', releaseId: 9 },
  },
  {
    title: 'or a review where one is asked for',
    ...{
      event: 'release',
      payload: { action: 'published', release: { tag_name: 'v2', id: 9 } },
      inputs: { mode: 'review' },
    },
    expected: { revisions: { by: 'since release', after: SHA, tag: 'v2' } },
  },
  {
    title: 'a schedule looks back to the last release',
    ...{ event: 'schedule', payload: {} },
    expected: { revisions: { by: 'since release', after: SHA } },
  },
  {
    title: 'inputs decide over a dispatch',
    ...{ event: 'workflow_dispatch', payload: {}, inputs: { before: 'v1', after: 'v2' } },
    expected: { revisions: { by: 'pair', before: 'v1', after: 'v2' } },
  },
  {
    title: 'inputs let any event be reviewed',
    ...{ event: 'issue_comment', payload: {}, inputs: { before: 'v1' } },
    expected: { revisions: { by: 'pair', before: 'v1', after: SHA } },
  },
  {
    title: 'the run of a fork is known by its head alone',
    event: 'workflow_run',
    payload: {
      workflow_run: {
        event: 'pull_request',
        head_sha: 'b'.repeat(40),
        head_branch: 'fix',
        head_repository: { owner: { login: 'eve' } },
      },
    },
    expected: { revisions: { by: 'head', head: 'b'.repeat(40), branch: 'eve:fix' }, reading: 'API only' },
  },
];

test.each(CASES)('$title', ({ event, payload, ref, inputs, expected }) => {
  expect(plan(event, payload, { ...(ref && { ref }), ...(inputs && { inputs }) })).toMatchObject(expected as object);
});

test.each(['pull_request', 'pull_request_target'])('the input after alone lets no %s choose its own judge', (event) => {
  const payload = { action: 'synchronize', pull_request: PULL };
  expect(() => plan(event, payload, { inputs: { after: 'v2' } })).toThrow(/does not say what `v2` is compared with/);
});

test.each([
  ['an unknown event', 'gollum', {}],
  ['no event', '', {}],
  ['a payload that is not an object', 'pull_request', null],
  ['a payload without a head', 'pull_request', { pull_request: { number: 1 } }],
  ['a merge group without shas', 'merge_group', { merge_group: {} }],
])('%s is a usage error', (_, event, payload) => {
  expect(() => plan(event, payload)).toThrow(/does not say what to compare|incomplete/);
});

test.each([
  ['gh-readonly-queue/main/pr-104-0abc', 104],
  ['gh-readonly-queue/release/pr-1-1/pr-104-0abc', 104],
  ['readonly-queue/main/pr-104-0abc', undefined],
  ['gh-readonly-queue/main/pr-104', undefined],
])('the branch %s of a merge group names the pull request %s', (branch, number) => {
  const group = { ...GROUP, head_ref: `refs/heads/${branch}` };
  const found = plan('merge_group', { action: 'checks_requested', merge_group: group });
  expect(found.task === 'review' && found.target.queued).toBe(number);
});
