/** The built Action once red and once green; all else about it takes longer: `npm run test:action`. */

import { expect, test } from 'vitest';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

test('a broken reference is red on every surface', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const { exitCode, outputs, summary, log } = await scene.run();
  expect(exitCode, log).toBe(1);
  expect(outputs['outcome']).toBe('fail');
  expect(summary).toContain('broken-reference');
  expect(scene.github.comments[0]?.body).toContain('broken-reference');
  expect(scene.github.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

test('a change without models is green', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: { 'src/main.txt': 'code\n' } });
  const { exitCode, log } = await scene.run();
  expect(exitCode, log).toBe(0);
  expect(scene.github.comments).toEqual([]);
});
