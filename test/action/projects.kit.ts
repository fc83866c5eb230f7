/** Several projects in one repository: each has a comment and a check, whichever job reviews it. */

import { describe, expect, test } from 'vitest';
import type { Files } from '../io/temporary-folder.ts';
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
