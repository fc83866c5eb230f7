/** Every query of the Action is one that GitHub's schema allows, and its answers are the repository's own objects. */

import { expect, test } from 'vitest';
import { createRepository } from '../io/temporary-repository.ts';
import { answerGraphql } from './github-graphql.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';
import { openPullRequest } from './pull-request.ts';

test.each([
  [
    'a field that does not exist',
    '{ repository(owner: "ada", name: "model") { contents } }',
    /Cannot query field "contents"/,
  ],
  [
    'a fragment on what an object never is',
    '{ repository(owner: "ada", name: "model") { object(oid: "1") { ... on Issue { id } } } }',
    /never be of type "Issue"/,
  ],
  ['no selection', '{ viewer }', /must have a selection/],
  ['a mutation of what cannot be changed', 'mutation { deleteEverything }', /Cannot query field "deleteEverything"/],
  ['no query at all', '', /Syntax Error/],
])('the schema refuses %s', async (_, query, message) => {
  const { refusals } = await answerGraphql(createRepository().folder, { query });
  expect(refusals.join('\n')).toMatch(message);
});

test('contents are those of the repository, cut and binary as on GitHub', async () => {
  const repository = createRepository({
    'a.txt': 'text\n',
    'b.bin': Buffer.from([1, 0, 2]),
    'c.txt': 'x'.repeat(600_000),
  });
  const ids = ['a.txt', 'b.bin', 'c.txt'].map((path) => repository.git('rev-parse', `HEAD:${path}`));
  const fields = [...ids, 'f'.repeat(40)].map(
    (id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isBinary isTruncated byteSize } }`,
  );
  const query = `{ repository(owner: "ada", name: "model") { ${fields.join(' ')} } }`;
  const { body, refusals } = await answerGraphql(repository.folder, { query });
  expect(refusals).toEqual([]);
  expect(body).toMatchObject({
    data: {
      repository: {
        b0: { text: 'text\n', isBinary: false, isTruncated: false, byteSize: 5 },
        b1: { text: null, isBinary: true },
        b2: { isTruncated: true, byteSize: 600_000 },
        b3: null,
      },
    },
  });
});

test('a run over the API reads contents by GraphQL alone, and knows its own comment by it', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  await scene.run({ inputs: { source: 'api' } });
  const again = await scene.run({ inputs: { source: 'api' }, environment: { GITHUB_RUN_ID: '501' } });
  expect(again.exitCode, again.log).toBe(1);
  expect(scene.github.comments).toHaveLength(1);
  expect(scene.github.requests.filter((line) => line.includes('/git/blobs/'))).toEqual([]);
  expect(scene.github.requests.filter((line) => line === 'POST /graphql').length).toBeGreaterThanOrEqual(3);
});

test('an answer with holes is completed over REST', async () => {
  const scene = await openPullRequest({ before: SHOP_BEFORE, after: SHOP_BROKEN });
  const large = {
    'models/large.mml': `domain Large {\n  description "${'é'.repeat(260_000)}"\n}\n`,
    'models/none.mml': Buffer.from('entity\0'),
  };
  scene.push(large);
  const git = await scene.run({ inputs: { source: 'git' } });
  const api = await scene.run({ inputs: { source: 'api' } });
  expect(api.report).toEqual(git.report);
  expect(scene.github.requests.filter((line) => line.includes('/git/blobs/'))).toHaveLength(2);
});
