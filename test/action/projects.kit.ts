/** Several projects in one repository: each has a comment and a check, whichever job reviews it. */

import { describe, expect, test } from 'vitest';
import type { Files } from '../io/temporary-folder.ts';
import { startDescribedApi } from './described-api.ts';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN } from './models.ts';
import { openPullRequest, type PullRequestScene } from './pull-request.ts';

function inside(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

const TWO_PROJECTS = {
  ...{ 'a/modality_project.yaml': 'name: a\n', 'b/modality_project.yaml': 'name: b\n' },
  ...{ ...inside('a', SHOP_BEFORE), ...inside('b', SHOP_BEFORE) },
};
/** What one of them reads like and the other does not: `a` blocks, `b` does not. */
const BOTH_CHANGED = { ...inside('a', SHOP_BROKEN), ...inside('b', SHOP_GROWN) };

/** The verdict lines of all comments. */
function titles({ github }: PullRequestScene): readonly (string | undefined)[] {
  return github.comments.map(({ body }) => body.split('\n')[1]);
}

describe('jobs that review a project each', () => {
  test.each([
    ['a', 'b'],
    ['./a/', './b/'],
  ])('leave the comments of one another: %s, %s', async (first, second) => {
    const scene = await openPullRequest({ before: TWO_PROJECTS, after: BOTH_CHANGED });
    for (const root of [first, second, first]) await scene.run({ inputs: { root } });
    expect(titles(scene)).toEqual([
      expect.stringContaining('2 findings block'),
      expect.stringContaining('Nothing blocks'),
    ]);
    expect(scene.github.checks.map(({ name }) => name)).toEqual(['MML Guard (a)', 'MML Guard (b)', 'MML Guard (a)']);
  });

  test('of which one stands in the other leave the comments of one another', async () => {
    const before = { ...SHOP_BEFORE, ...inside('b', SHOP_BEFORE), 'b/modality_project.yaml': 'name: b\n' };
    const scene = await openPullRequest({ before, after: { ...SHOP_BROKEN, ...inside('b', SHOP_GROWN) } });
    for (const root of ['.', 'b', '.']) await scene.run({ inputs: { root } });
    expect(titles(scene)).toEqual([
      expect.stringContaining('2 findings block'),
      expect.stringContaining('Nothing blocks'),
    ]);
  });
});

test.each(['', 'models'])('a project that came and went says so, where the root is "%s"', async (root) => {
  const before = { ...inside('models/a', SHOP_BEFORE), 'models/a/modality_project.yaml': 'name: a\n' };
  const came = { 'models/b/modality_project.yaml': 'name: b\n', 'models/b/shop.mml': SHOP_GROWN['models/shop.mml'] };
  const scene = await openPullRequest({ before, after: { ...inside('models/a', SHOP_GROWN), ...came } });
  await scene.run({ inputs: { root } });
  expect(scene.github.comments).toHaveLength(2);
  scene.origin.git('checkout', '-q', 'feature');
  scene.origin.git('rm', '-q', '-r', 'models/b');
  scene.push({});
  await scene.run({ inputs: { root }, environment: { GITHUB_RUN_ID: '501' } });
  expect(titles(scene)[0]).toContain('Nothing blocks');
  expect(titles(scene)[1]).toContain('nothing to review in models/b any more');
});

describe('a change that makes a folder a project of its own', () => {
  const MARKED = { 'models/modality_project.yaml': 'name: models\n' };

  test('cannot make what it breaks look as if it had been broken before', async () => {
    const scene = await openPullRequest({ before: SHOP_BEFORE, after: { ...SHOP_BROKEN, ...MARKED } });
    const run = await scene.run();
    expect(run.exitCode, run.log).toBe(1);
    expect(run.report?.verdict).toMatchObject({ outcome: 'fail', blocking: 2 });
    expect(run.report?.notices.join()).toContain('The change marks another project root');
    const git = await scene.run({ inputs: { source: 'api' } });
    expect(git.report).toEqual(run.report);
  });

  test('changes nothing where nothing leads across its border', async () => {
    const before = inside('models', SHOP_BEFORE);
    const scene = await openPullRequest({ before: { ...before, 'x/y.mml': 'domain Y {}\n' }, after: MARKED });
    const run = await scene.run();
    expect(run.exitCode, run.log).toBe(0);
    expect(run.report?.verdict.counts).toMatchObject({ error: 0, warning: 0, note: 0 });
  });
});

describe('three projects', () => {
  const NAMES = ['a', 'b', 'c'] as const;
  const before = Object.assign(
    {},
    ...NAMES.map((name) => ({ ...inside(name, SHOP_BEFORE), [`${name}/modality_project.yaml`]: `name: ${name}\n` })),
  );
  const isWrite = (line: string) => line.includes('/check-runs') && !line.startsWith('GET');

  test('have a check each, of which only the first is written twice', async () => {
    const scene = await openPullRequest({ before, after: { ...inside('c', SHOP_BROKEN), ...inside('a', SHOP_GROWN) } });
    const url = await startDescribedApi(scene.github.url);
    const run = await scene.run({ url, environment: { GITHUB_GRAPHQL_URL: `${scene.github.url}/graphql` } });
    expect(run.log).not.toContain('Notice');
    expect(scene.github.checks).toMatchObject([
      { name: 'MML Guard (a)', status: 'completed', conclusion: 'success' },
      { name: 'MML Guard (b)', status: 'completed', conclusion: 'success' },
      {
        name: 'MML Guard (c)',
        status: 'completed',
        conclusion: 'failure',
        output: { title: '2 findings block this change' },
      },
    ]);
    expect(run.summary.match(/^### .*/gm)).toEqual([
      '### ❌ MML Guard: 2 findings block this change in `c`',
      '### ✅ MML Guard: Nothing blocks: 1 change to the model in `a`',
      '### ✅ MML Guard: The model did not change in `b`',
    ]);
    expect(scene.github.checks[2]?.annotations[0]).toMatchObject({ path: 'c/products/sales.mml' });
    expect(scene.github.requests.filter(isWrite)).toHaveLength(4);
  });

  test('are all checked where one has more annotations than a request takes', async () => {
    const uses = Array.from({ length: 60 }, (_, index) => `  report R${index} {\n    uses "Sales.Order"\n  }\n`).join(
      '',
    );
    const many = { 'c/products/more.mml': `data-product More {\n  consumer "x"\n${uses}}\n` };
    const scene = await openPullRequest({ before: { ...before, ...many }, after: inside('c', SHOP_BROKEN) });
    const run = await scene.run();
    expect(run.log).not.toContain('Notice');
    expect(scene.github.checks.map(({ annotations }) => annotations.length)).toEqual([0, 0, 63]);
    expect(scene.github.checks.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
  });

  test('whose checks may not be written are annotated in the log, and asked for once', async () => {
    const scene = await openPullRequest({ before, after: inside('c', SHOP_BROKEN) });
    scene.github.faults.push({ request: 'POST /repos/ada/model/check-runs', status: 403 });
    const run = await scene.run();
    expect(run.log.match(/^Notice: The check run could not be written/gm)).toHaveLength(1);
    expect(run.log).toMatch(/^::error .*file=c\/products\/sales\.mml/m);
    expect(scene.github.requests.filter(isWrite)).toHaveLength(1);
  });

  test('say once that a newer run has checked them', async () => {
    const scene = await openPullRequest({ before, after: inside('c', SHOP_BROKEN) });
    await scene.run({ environment: { GITHUB_RUN_ID: '900' } });
    const { log } = await scene.run({ environment: { GITHUB_RUN_ID: '800' } });
    expect(log.match(/^Notice: A newer run has already written the check run/gm)).toHaveLength(1);
    expect(scene.github.checks).toHaveLength(3);
  });
});
