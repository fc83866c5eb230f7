/** A waiver that the change itself proposes counts by an owner's approval of the current head, and by nothing else. */

import { describe, expect, test } from 'vitest';
import type { GivenReview } from './github-people.ts';
import type { Fault } from './github-server.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest, type PullRequestScene } from './pull-request.ts';

const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

function waive(...rules: readonly string[]): string {
  const waivers = rules.map(
    (rule) =>
      `  - rule: ${rule}\n    subject: "**"\n    reason: coordinated\n    text: agreed\n    approved-by: Lin\n    expires: ${soon}\n`,
  );
  return `waivers:\n${waivers.join('')}`;
}

const CODEOWNERS = '* @everyone\n/.mml-guard.yml @Lin @acme/governance docs@example.com\n';
const PROPOSED = { ...SHOP_BROKEN, '.mml-guard.yml': waive('broken-reference', 'entity-renamed') };

function open(codeowners: string | undefined = CODEOWNERS, after: typeof PROPOSED | object = PROPOSED) {
  const beside = codeowners === '' ? {} : { '.github/CODEOWNERS': codeowners };
  return openPullRequest({ before: { ...SHOP_BEFORE, ...beside }, after: { ...after } });
}

function approve(scene: PullRequestScene, login: string, more: Partial<GivenReview> = {}): void {
  scene.github.people.reviews.push({ login, state: 'APPROVED', commit: scene.head, ...more });
}

describe('a proposed waiver', () => {
  test('waits, and the comment says for whom', async () => {
    const scene = await open();
    const { exitCode, log } = await scene.run();
    expect(exitCode, log).toBe(1);
    const comment = scene.github.comments[0]?.body ?? '';
    expect(comment).toContain('Waivers that this change proposes');
    expect(comment.replaceAll('\u200B', '')).toContain(
      'an approving review of the current head by an owner of .mml-guard.yml: @Lin or @acme/governance (no review can be matched with docs@example.com)',
    );
    expect(comment).toContain('**waits**');
  });

  test('counts by the review of an owner, and the comment says of whom', async () => {
    const scene = await open();
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    const { exitCode, log, report } = await scene.run();
    expect(exitCode, log).toBe(0);
    expect(report?.verdict.counts['waived']).toBeGreaterThan(0);
    const comment = scene.github.comments[0]?.body ?? '';
    expect(comment).toContain('**counts**: approved by `lin`');
    expect(comment).not.toContain('**waits**');
  });

  test('counts in the run that the review starts, and no more once it is dismissed', async () => {
    const scene = await open();
    const event = (action: string, run: string) => ({
      event: 'pull_request_review',
      payload: {
        action,
        review: { state: action === 'submitted' ? 'approved' : 'dismissed', commit_id: scene.head },
        pull_request: { number: 1, head: { sha: scene.head }, base: { sha: scene.base, ref: 'main' } },
      },
      environment: { GITHUB_RUN_ID: run },
    });
    expect((await scene.run()).exitCode).toBe(1);
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    const approved = await scene.run(event('submitted', '501'));
    expect(approved.exitCode, approved.log).toBe(0);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]?.body).toContain('**counts**');
    scene.github.people.reviews.splice(0, 1, { login: 'lin', state: 'DISMISSED', commit: scene.head });
    expect((await scene.run(event('dismissed', '502'))).exitCode).toBe(1);
    expect(scene.github.comments[0]?.body).toContain('**waits**');
  });

  interface Case {
    readonly title: string;
    readonly reviews: readonly Partial<GivenReview>[];
    readonly writers?: readonly string[];
    readonly author?: string;
    readonly notice?: string;
  }
  const refused: readonly Case[] = [
    {
      ...{ title: 'of an earlier commit', reviews: [{ login: 'lin', commit: 'c'.repeat(40) }] },
      notice: '@lin approved an earlier commit; an approval counts for the current head only.',
    },
    { title: 'of somebody who owns other files', reviews: [{ login: 'everyone' }] },
    { title: 'of the author', reviews: [{ login: 'lin' }], author: 'Lin' },
    { title: 'that was dismissed', reviews: [{ login: 'lin' }, { login: 'lin', state: 'DISMISSED' }] },
    { title: 'that a refusal followed', reviews: [{ login: 'lin' }, { login: 'lin', state: 'CHANGES_REQUESTED' }] },
    { title: 'of a bot', reviews: [{ login: 'lin', type: 'Bot' }] },
    {
      ...{ title: 'of whoever took over the handle of an owner', reviews: [{ login: 'lin' }], writers: [] },
      notice: 'The approval of @lin does not count: it takes write access to the repository.',
    },
  ];
  test.each(refused)('does not count by a review $title', async ({ reviews, writers, author, notice }) => {
    const scene = await open('/.mml-guard.yml @Lin\n/other.yml @everyone\n');
    if (author !== undefined) scene.github.people.author = author;
    scene.github.people.writers.push(...(writers ?? ['lin', 'everyone']));
    for (const { login = '', ...more } of reviews) approve(scene, login, more);
    const { exitCode, report, log } = await scene.run();
    expect(exitCode, log).toBe(1);
    if (notice !== undefined) expect(report?.notices).toContain(notice);
    expect(scene.github.comments[0]?.body).toContain('**waits**');
  });

  test('of an owner on the second page of reviews counts', async () => {
    const scene = await open();
    for (let index = 0; index < 120; index += 1) approve(scene, `n${index}`, { state: 'COMMENTED' });
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    expect((await scene.run()).exitCode).toBe(0);
  });

  test('is approved by itself: another one of the same change that nobody may approve still blocks', async () => {
    const after = {
      ...SHOP_BROKEN,
      '.mml-guard.yml': `extends: more.yml\n${waive('entity-renamed')}`,
      'more.yml': waive('broken-reference'),
    };
    const scene = await open('/.mml-guard.yml @lin\n', after);
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    const { exitCode, report, log } = await scene.run();
    expect(exitCode, log).toBe(1);
    const comment = scene.github.comments[0]?.body ?? '';
    expect([comment.includes('**counts**'), comment.includes('**waits**')]).toEqual([true, true]);
    expect(report?.notices.join('\n')).toContain('name an owner of more.yml in CODEOWNERS');
  });

  test.each([
    ['without CODEOWNERS', ''],
    ['with owners of other files only', '/models/ @lin\n'],
    ['with mail addresses only', '* docs@example.com\n'],
  ])('%s asks nobody, and says what would make it count', async (_, codeowners) => {
    const scene = await open(codeowners);
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    const { exitCode, report } = await scene.run();
    expect(exitCode).toBe(1);
    expect(report?.notices.join('\n')).toContain('in CODEOWNERS of the target branch');
    expect(scene.github.requests.filter((line) => line.includes('/reviews'))).toEqual([]);
  });

  test('cannot be approved by the CODEOWNERS that the change brings along', async () => {
    const scene = await open(CODEOWNERS, { ...PROPOSED, '.github/CODEOWNERS': '* @mallory\n' });
    scene.github.people.writers.push('mallory');
    approve(scene, 'mallory');
    expect((await scene.run()).exitCode).toBe(1);
  });
});

describe('a team among the owners', () => {
  const ASK = 'GET /orgs/acme/teams/governance';

  test('approves by a member, where the token may see it', async () => {
    const scene = await open();
    scene.github.people.teams.set('acme/governance', ['kim']);
    scene.github.people.writers.push('kim', 'sam');
    approve(scene, 'sam');
    expect((await scene.run()).exitCode).toBe(1);
    approve(scene, 'kim');
    const { exitCode, log } = await scene.run();
    expect(exitCode, log).toBe(0);
  });

  const FAULTS: readonly (readonly [title: string, faults: readonly Fault[]])[] = [
    ['hidden from the token', []],
    ['forbidden to the token', [{ request: ASK, status: 403 }]],
  ];
  test.each(FAULTS)('that is %s does not approve: one notice names the permission', async (_, faults) => {
    const scene = await open();
    scene.github.people.writers.push('kim', 'sam');
    scene.github.faults.push(...faults);
    approve(scene, 'kim');
    approve(scene, 'sam');
    const { exitCode, report } = await scene.run();
    expect(exitCode).toBe(1);
    const about = report?.notices.filter((notice) => notice.includes('Members: read')) ?? [];
    expect(about).toHaveLength(1);
    expect(about[0]).toContain('@acme/governance');
  });

  test('is not asked for where an owner by name approved', async () => {
    const scene = await open();
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    await scene.run();
    expect(scene.github.requests.filter((line) => line.startsWith(ASK))).toEqual([]);
  });
});

describe('what GitHub refuses', () => {
  const FAULTS: readonly (readonly [fault: Fault, notice: RegExp])[] = [
    [
      { request: 'GET /repos/ada/model/pulls/1/reviews', status: 403 },
      /Approving reviews could not be read: .*403.*`pull-requests: read`/,
    ],
    [
      { request: 'GET /repos/ada/model/pulls/1/reviews', status: 404, message: 'Not Found' },
      /could not be read: .*404/,
    ],
    [{ request: 'GET /repos/ada/model/collaborators', status: 403 }, /The access of @lin could not be read/],
  ];
  test.each(FAULTS)('%j leaves the verdict without the waiver, and one notice', async (fault, notice) => {
    const scene = await open();
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    scene.github.faults.push(fault);
    const { exitCode, report, log } = await scene.run();
    expect(exitCode, log).toBe(1);
    expect(report?.notices.filter((text) => notice.test(text))).toHaveLength(1);
    expect(scene.github.comments[0]?.body).toContain('**waits**');
  });
});

describe('elsewhere', () => {
  test('in the merge queue the approval of the pull request counts', async () => {
    const scene = await open();
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    const queue = (name: string) => ({
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: { base_sha: scene.base, head_sha: scene.merge, head_ref: `refs/heads/${name}` },
      },
      ref: `refs/heads/${name}`,
    });
    const named = await scene.run(queue(`gh-readonly-queue/main/pr-1-${scene.base}`));
    expect(named.exitCode, named.log).toBe(0);
    expect((await scene.run(queue('somewhere/pr-1-abc'))).exitCode).toBe(1);
  });

  test('the push that merges it is green too', async () => {
    const scene = await open();
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    const push = {
      ...{ event: 'push', payload: { before: scene.base, after: scene.merge }, sha: scene.merge },
      ref: 'refs/heads/main',
    };
    expect((await scene.run(push)).exitCode).toBe(1);
    scene.github.pull.merged = '2026-11-25T00:00:00Z';
    const { exitCode, log } = await scene.run(push);
    expect(exitCode, log).toBe(0);
  });

  test('of a head by itself, without a merge, no approval counts', async () => {
    const scene = await open();
    scene.github.people.writers.push('lin');
    approve(scene, 'lin');
    Object.assign(scene.github.pull, { merge: null, mergeable: false });
    const { exitCode, report } = await scene.run({
      event: 'pull_request_target',
      payload: { action: 'opened', pull_request: { number: 1, head: { sha: scene.head }, base: { ref: 'main' } } },
      ...{ sha: 'f'.repeat(40), ref: 'refs/heads/main' },
    });
    expect(exitCode).toBe(1);
    expect(report?.notices.join('\n')).toContain('Approvals of proposed waivers do not count here');
  });

  test('nothing is asked of GitHub where nothing is proposed', async () => {
    const scene = await open(CODEOWNERS, SHOP_BROKEN);
    await scene.run({ inputs: { comment: 'never', 'check-run': 'false' } });
    expect(scene.github.requests.filter((line) => /reviews|teams|permission/.test(line))).toEqual([]);
  });
});
