/** Reading over the API: the same report as from a clone, with few requests, whatever GitHub cuts or rewrites. */

import { afterEach, describe, expect, test } from 'vitest';
import { limits } from './github-git.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

const READING = /^(GET \/repos\/ada\/model\/(git|commits|compare|tarball|pulls\/1$)|POST \/graphql)/;

afterEach(() => {
  limits.treeEntries = Number.POSITIVE_INFINITY;
});

function manyModels(count: number, text: (index: number) => string = describeEntity): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`models/${i % 20}/m${i}.mml`, text(i)]));
}

function describeEntity(index: number): string {
  return `domain D${index} {\n  entity E${index} {\n    attribute a { type "string" }\n  }\n}\n`;
}

function target(scene: { readonly head: string }) {
  return {
    event: 'pull_request_target',
    payload: {
      action: 'opened',
      pull_request: { number: 1, head: { sha: scene.head }, base: { ref: 'main', sha: '1' } },
    },
    sha: 'f'.repeat(40),
    ref: 'refs/heads/main',
  };
}

describe('the API', () => {
  test('gives the report of the clone to the byte', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const git = await scene.run({ inputs: { source: 'git' } });
    const [comment] = scene.github.comments.splice(0);
    const api = await scene.run({ inputs: { source: 'api' } });
    expect(api.report).toEqual(git.report);
    expect(scene.github.comments[0]?.body).toBe(comment?.body);
  });

  test('is taken where there is no clone', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run({ workspace: '/' });
    expect(run.exitCode, run.log).toBe(1);
  });

  test('reads text that is no UTF-8 over REST', async () => {
    const latin = Buffer.from('domain D {\n  description "caf\xe9"\n  entity E { }\n}\n', 'latin1');
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: { 'models/latin.mml': latin } });
    const git = await scene.run({ inputs: { source: 'git' } });
    const api = await scene.run({ inputs: { source: 'api' } });
    expect(api.report).toEqual(git.report);
  });

  test('lists a tree that GitHub cuts', async () => {
    const scene = await openPullRequest({ before: { ...manyModels(60), ...SHOP_BEFORE }, after: SHOP_BROKEN });
    const git = await scene.run({ inputs: { source: 'git' } });
    limits.treeEntries = 20;
    const api = await scene.run({ inputs: { source: 'api' } });
    expect(api.report).toEqual(git.report);
  });

  test('goes without GraphQL', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    scene.github.faults.push({ request: 'POST /graphql', status: 404 });
    const run = await scene.run({ inputs: { source: 'api' } });
    expect(run.exitCode, run.log).toBe(1);
  });

  test('reads ten changed files of a large repository in few requests', async () => {
    const before = { ...manyModels(3000), ...SHOP_BEFORE };
    const changed = Object.fromEntries(Object.entries(manyModels(10)).map(([path, text]) => [path, `${text}# more\n`]));
    const scene = await openPullRequest({ before, after: { ...SHOP_BROKEN, ...changed } });
    const run = await scene.run(target(scene));
    expect(run.exitCode, run.log).toBe(1);
    const reading = scene.github.requests.filter((line) => READING.test(line));
    expect(reading.length, reading.join('\n')).toBeLessThanOrEqual(12);
    expect(scene.github.requests.length).toBeLessThanOrEqual(25);
  });

  test('finds in single requests what an archive leaves out', async () => {
    const before = { ...manyModels(520), ...SHOP_BEFORE, '.gitattributes': 'models/1/** export-ignore\n' };
    const scene = await openPullRequest({ before, after: SHOP_BROKEN });
    const git = await scene.run({ inputs: { source: 'git' } });
    const api = await scene.run({ inputs: { source: 'api' } });
    expect(api.report).toEqual(git.report);
  });
});

describe('pull_request_target', () => {
  test('never reads the workspace', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run({ ...target(scene), inputs: { source: 'git' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.report?.comparison).toMatchObject({ before: scene.base, after: scene.merge });
    expect(scene.github.comments).toHaveLength(1);
  });

  test('a conflict is compared with where it began, and says so', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    Object.assign(scene.github.pull, { merge: null, mergeable: false });
    const { report, exitCode } = await scene.run(target(scene));
    expect(exitCode).toBe(1);
    expect(report?.comparison.after).toBe(scene.head);
    expect(report?.comparison.before).toBe(scene.origin.git('merge-base', 'main', 'feature'));
    expect(report?.notices.join()).toContain('There is no merge');
  });

  test('a merge of an older head is not used', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const old = scene.merge;
    scene.push({ 'readme.txt': 'more\n' });
    scene.github.pull.merge = old;
    const { report } = await scene.run(target(scene));
    expect(report?.comparison.after).toBe(scene.head);
  });
});

describe('workflow_run', () => {
  const event = (head: string, cause = 'pull_request') => ({
    event: 'workflow_run',
    payload: { action: 'completed', workflow_run: { head_sha: head, head_branch: 'feature', event: cause } },
    sha: 'f'.repeat(40),
    ref: 'refs/heads/main',
  });

  test('finds the pull request by its head and reviews it', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run(event(scene.head));
    expect(run.exitCode, run.log).toBe(1);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.checks[0]?.head_sha).toBe(scene.head);
  });

  test.each([
    ['another head', 'e'.repeat(40), 'pull_request'],
    ['a push', 'e'.repeat(40), 'push'],
  ])('of %s judges nothing', async (_, head, cause) => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
    const run = await scene.run(event(head, cause));
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.github.comments).toEqual([]);
    expect(run.outputs['outcome']).toBe('pass');
    expect(run.summary).toContain('nothing to review');
  });
});
