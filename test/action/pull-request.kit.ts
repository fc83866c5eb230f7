/** A pull request from outside: the built Action in a shallow checkout, against a GitHub that keeps state. */

import { describe, expect, test } from 'vitest';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN, SHOP_REPAIRED } from './models.ts';
import { openPullRequest as open } from './pull-request.ts';

describe('pull_request', () => {
  test('a broken reference blocks and is shown on every surface', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const { exitCode, outputs, summary, report, log } = await scene.run();
    expect(exitCode, log).toBe(1);
    expect(outputs).toMatchObject({ outcome: 'fail', breaking: 'true', 'pii-added': 'false' });
    expect(Number(outputs['blocking'])).toBe(report?.verdict.blocking);
    expect(report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
    expect(summary).toContain('broken-reference');
    const [comment] = scene.github.comments;
    expect(comment?.body).toContain('❌');
    expect(outputs['comment-url']).toBe(comment?.html_url);
    const [check] = scene.github.checks;
    expect(check).toMatchObject({
      name: 'MML Guard',
      head_sha: scene.head,
      status: 'completed',
      conclusion: 'failure',
    });
    expect(check?.annotations[0]).toMatchObject({ path: 'products/sales.mml', annotation_level: 'failure' });
    expect(log).not.toContain('::error');
  });

  test('needs no request but those that publish', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run();
    expect(scene.github.requests.map((line) => line.replace('/repos/ada/model', ''))).toEqual([
      `GET /commits/${scene.head}/check-runs`,
      'POST /check-runs',
      'GET /issues/1/comments',
      'GET /pulls/1',
      'POST /issues/1/comments',
      'GET /issues/1/comments',
      'POST /graphql',
      'PATCH /check-runs/1',
    ]);
  });

  test('the same commits again write no comment', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run();
    const body = scene.github.comments[0]?.body;
    const again = await scene.run({ environment: { GITHUB_RUN_ID: '501', GITHUB_RUN_ATTEMPT: '2' } });
    expect(scene.github.comments.map((comment) => comment.body)).toEqual([body]);
    expect(scene.github.requests.filter((line) => line.startsWith('PATCH /repos/ada/model/issues'))).toEqual([]);
    expect(again.outputs['comment-url']).toBe(scene.github.comments[0]?.html_url);
  });

  test('a push that repairs it turns the same comment green and says what went', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run();
    const first = scene.head;
    scene.push(SHOP_REPAIRED);
    const { exitCode } = await scene.run({ environment: { GITHUB_RUN_ID: '501' } });
    expect(exitCode).toBe(0);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.comments[0]?.body).not.toContain('❌');
    expect(scene.github.comments[0]?.body).toMatch(
      new RegExp(`Since the last push \\(\`${first.slice(0, 12)}\`\\): \\d+ findings? gone`),
    );
    const repeated = await scene.run({ environment: { GITHUB_RUN_ID: '502' } });
    expect(repeated.exitCode).toBe(0);
    expect(scene.github.requests.filter((line) => line.startsWith('PATCH /repos/ada/model/issues'))).toHaveLength(1);
  });

  test('a change without models is green, says so and comments nothing', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: { 'src/main.txt': 'code\n' } });
    const { exitCode, log, summary, outputs } = await scene.run();
    expect(exitCode).toBe(0);
    expect(outputs['outcome']).toBe('pass');
    expect(log).toContain('No model file changes here.');
    expect(summary).toContain('No model file changes here.');
    expect(scene.github.comments).toEqual([]);
    expect(scene.github.checks[0]?.conclusion).toBe('success');
  });

  test.each([
    ['always', SHOP_GROWN, 1],
    ['changes', SHOP_GROWN, 1],
    ['findings', SHOP_GROWN, 1],
    ['failure', SHOP_GROWN, 0],
    ['never', SHOP_GROWN, 0],
    ['failure', SHOP_BROKEN, 1],
    ['always', { 'src/main.txt': 'code\n' }, 1],
    ['findings', { 'src/main.txt': 'code\n' }, 0],
  ])('comment: %s', async (comment, after, count) => {
    const scene = await open({ before: SHOP_BEFORE, after });
    await scene.run({ inputs: { comment } });
    expect(scene.github.comments).toHaveLength(count);
  });

  test('the mode of the configuration holds where no input is given', async () => {
    const scene = await open({ before: { ...SHOP_BEFORE, '.mml-guard.yml': 'comment: failure\n' }, after: SHOP_GROWN });
    await scene.run();
    expect(scene.github.comments).toEqual([]);
    await scene.run({ inputs: { comment: 'changes' } });
    expect(scene.github.comments).toHaveLength(1);
  });

  test('an existing comment is brought up to date whatever the mode', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run();
    scene.push(SHOP_REPAIRED);
    await scene.run({ inputs: { comment: 'failure' }, environment: { GITHUB_RUN_ID: '501' } });
    expect(scene.github.comments[0]?.body).not.toContain('❌');
  });

  test('what others merged meanwhile is not blamed on the change', async () => {
    const onMain = {
      'models/other.mml': 'domain Other {\n  entity Thing {\n    attribute a { type "string" }\n  }\n}\n',
    };
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_GROWN, onMain });
    const { report } = await scene.run();
    expect(report?.findings.filter(({ rule }) => rule === 'domain-added')).toEqual([]);
  });

  test('what only the combination of both sides breaks has the origin merge and blocks', async () => {
    const user = {
      'products/late.mml':
        'data-product Late {\n  owner "a"\n  consumers ["b"]\n  report R {\n    uses "Sales.Order"\n  }\n}\n',
    };
    const scene = await open({ before: SHOP_BEFORE, after: { ...SHOP_REPAIRED }, onMain: user });
    const { exitCode, report } = await scene.run();
    const origins = report?.findings.filter(({ rule }) => rule === 'broken-reference').map(({ origin }) => origin);
    expect(origins).toEqual(['merge']);
    expect(exitCode).toBe(1);
  });

  test('annotations stand on the lines of the head, not on those of the merge', async () => {
    const [path, text] = ['products/sales.mml', SHOP_BEFORE['products/sales.mml']];
    const scene = await open({
      before: SHOP_BEFORE,
      after: SHOP_BROKEN,
      onMain: { [path]: `# a line of others\n# and another\n${text}` },
    });
    scene.push({ [path]: text.replace('owner "analytics-team"', 'owner "sales-team"') });
    const { report } = await scene.run();
    const merged = report?.findings.find(({ rule }) => rule === 'broken-reference')?.location.line ?? 0;
    const lines = scene.github.checks[0]?.annotations.filter(({ title }) => title === 'broken-reference');
    expect(lines?.[0]?.start_line).toBe(merged - 2);
  });

  test('a run that was overtaken leaves the comment alone', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run({ environment: { GITHUB_RUN_ID: '900' } });
    const body = scene.github.comments[0]?.body;
    const slow = await scene.run({ environment: { GITHUB_RUN_ID: '800' }, inputs: { 'fail-on': 'never' } });
    expect(scene.github.comments[0]?.body).toBe(body);
    expect(slow.log).toContain('newer run');
    scene.github.pull.head = '0'.repeat(40);
    const stale = await scene.run({ environment: { GITHUB_RUN_ID: '901' }, inputs: { 'fail-on': 'never' } });
    expect(scene.github.comments[0]?.body).toBe(body);
    expect(stale.log).toContain('newer head');
  });

  test('a marker that somebody else quotes is not our comment', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run();
    const [ours] = scene.github.comments.splice(0);
    const stranger = { login: 'mallory', id: 7, type: 'User' };
    const quoted = { ...ours, id: 1, body: `${ours?.body}`, user: stranger, html_url: '' };
    scene.github.comments.push(
      quoted,
      ...Array.from({ length: 120 }, (_, i) => ({ ...quoted, id: i + 2, body: 'hi' })),
    );
    await scene.run();
    expect(scene.github.comments.filter(({ user }) => user.login === stranger.login)).toHaveLength(121);
    expect(scene.github.comments[0]?.body).toBe(ours?.body);
    expect(scene.github.comments.at(-1)?.user.login).toBe('github-actions[bot]');
  });

  test('several projects have a comment and a check each', async () => {
    const projects = (shop: string) => ({
      ...{ 'a/modality_project.yaml': 'name: a\n', 'b/modality_project.yaml': 'name: b\n' },
      ...{ 'a/shop.mml': shop, 'b/shop.mml': shop },
    });
    const scene = await open({
      before: projects(SHOP_BEFORE['models/shop.mml']),
      after: projects(SHOP_GROWN['models/shop.mml']),
    });
    await scene.run();
    expect(scene.github.comments).toHaveLength(2);
    expect(scene.github.checks.map(({ name }) => name)).toEqual(['MML Guard (a)', 'MML Guard (b)']);
  });

  test('the comment of a project that is gone says so', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    await scene.run();
    const body = scene.github.comments[0]?.body;
    scene.push({ 'models/modality_project.yaml': 'name: a\n', 'products/modality_project.yaml': 'name: b\n' });
    await scene.run({ environment: { GITHUB_RUN_ID: '501' } });
    expect(scene.github.comments[0]?.body).not.toBe(body);
    expect(scene.github.comments[0]?.body).toContain('nothing to review');
    expect(scene.github.comments.length).toBeGreaterThan(1);
  });

  test('the configuration is that of the target, whatever the change writes', async () => {
    const scene = await open({ before: SHOP_BEFORE, after: { ...SHOP_BROKEN, '.mml-guard.yml': 'fail-on: never\n' } });
    expect((await scene.run()).exitCode).toBe(1);
    const named = await scene.run({ inputs: { config: '.mml-guard.yml' } });
    expect(named.exitCode).toBe(1);
  });

  test('suggestions are one review on lines of the diff, and never made twice', async () => {
    const products = SHOP_BEFORE['products/sales.mml'];
    const after = { ...SHOP_BROKEN, 'products/sales.mml': products.replace('owner "analytics-team"', 'owner "x"') };
    const scene = await open({ before: SHOP_BEFORE, after });
    const { log } = await scene.run({ inputs: { suggestions: 'true' } });
    expect(log).not.toContain('Notice');
    expect(scene.github.reviews).toHaveLength(1);
    expect(scene.github.reviews[0]).toMatchObject({ event: 'COMMENT', commit_id: scene.head });
    expect(scene.github.reviews[0]?.comments[0]?.body).toContain('```suggestion\n    uses "Sales.Purchase"\n```');
    await scene.run({ inputs: { suggestions: 'true' } });
    expect(scene.github.reviews).toHaveLength(1);
  });
});
