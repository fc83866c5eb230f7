/** What is asked about people, and of them, passes GitHub's own description of its API. */

import { expect, test } from 'vitest';
import { startDescribedApi } from './described-api.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const CONFIG = 'owners:\n  analytics-team: ["@lin", "@ada/analytics"]\nmention: {reviewers: true}\n';
const WAIVER = `waivers:\n  - {rule: broken-reference, subject: "**", reason: other, text: t, approved-by: L, expires: ${soon}}\n`;

test('approvals, teams and requests for reviews are asked for as GitHub describes them', async () => {
  const scene = await openPullRequest({
    before: { ...SHOP_BEFORE, '.mml-guard.yml': CONFIG, CODEOWNERS: '/.mml-guard.yml @acme/governance\n' },
    after: { ...SHOP_BROKEN, '.mml-guard.yml': CONFIG + WAIVER },
  });
  const { people } = scene.github;
  people.teams.set('acme/governance', ['kim']).set('ada/analytics', []);
  people.writers.push('kim');
  people.reviews.push({ login: 'kim', state: 'APPROVED', commit: scene.head });
  people.refused.push('lin');
  const url = await startDescribedApi(scene.github.url);
  const { exitCode, log } = await scene.run({
    url,
    environment: { GITHUB_GRAPHQL_URL: `${scene.github.url}/graphql` },
  });
  expect(exitCode, log).toBe(0);
  expect(people.requested).toEqual(['analytics']);
  expect(log.match(/^Notice: .*/gm)).toEqual([expect.stringContaining('no request for a review by @lin')]);
});

test('a description that refuses is heard: a review cannot be asked of a number', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const url = await startDescribedApi(scene.github.url);
  const { status } = await fetch(`${url}/repos/ada/model/pulls/1/requested_reviewers`, {
    ...{ method: 'POST', body: JSON.stringify({ reviewers: 1 }), headers: { 'content-type': 'application/json' } },
  });
  expect(status).toBe(422);
});
