/** A model file is one whatever the case of its ending, wherever it is read from. */

import { expect, onTestFinished, test } from 'vitest';
import { createCommitLister } from '../../src/io/commit-listing.ts';
import { listFolder } from '../../src/io/folder-source.ts';
import { openGitObjects } from '../../src/io/git-objects.ts';
import { openRepository, type Repository } from '../../src/io/git-repository.ts';
import { listSteps } from '../../src/io/git-steps.ts';
import { createApiSource } from '../../src/io/github/api-source.ts';
import type { Client } from '../../src/io/github/client.ts';
import type { SourceTree } from '../../src/io/source-tree.ts';
import { listWorkingTree } from '../../src/io/working-tree.ts';
import { run } from '../cli/run-cli.ts';
import { createRepository, type TemporaryRepository } from './temporary-repository.ts';

const MODEL = 'domain "D" {\n}\n';
const OTHERS = { mml: MODEL, 'a.mmlx': MODEL, 'a.xmml': MODEL, 'b.MML/notes.txt': MODEL };
const MODELS = { 'Models/SALES.MML': MODEL, 'Models/b.Mml': MODEL, 'c.mml': MODEL };

const pathsOf = ({ entries }: SourceTree): readonly string[] => [...entries.keys()];

/** GitHub, as far as it lists a tree. */
const client = {
  ...{ owner: 'ada', repo: 'model' },
  octokit: { rest: { git: { getTree: async () => ({ data: { truncated: false, tree: listTree() } }) } } },
} as unknown as Client;

function listTree() {
  return Object.keys({ ...OTHERS, ...MODELS }).map((path) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: path,
    size: 1,
  }));
}

async function open({ folder }: TemporaryRepository): Promise<Repository> {
  return (await openRepository(folder)) as Repository;
}

async function listCommit({ directory }: Repository, commit: string): Promise<SourceTree> {
  const objects = openGitObjects(directory);
  onTestFinished(() => objects.close());
  return createCommitLister(objects).list(commit);
}

test.each<[string, (repository: Repository, commit: string) => SourceTree | Promise<SourceTree>]>([
  ['a folder', ({ directory }) => listFolder('.', directory)],
  ['a commit', listCommit],
  ['the working tree', listWorkingTree],
  ['GitHub', (_, commit) => createApiSource(client).list(commit, undefined)],
])('of %s', async (_, list) => {
  const repository = createRepository({ ...OTHERS, ...MODELS });
  const tree = await list(await open(repository), repository.git('rev-parse', 'HEAD'));
  expect(pathsOf(tree)).toEqual(Object.keys(MODELS));
});

test('that comes later is found among the commits on the way, and where git does not track it', async () => {
  const repository = createRepository({ 'a.MML': MODEL });
  const opened = await open(repository);
  const first = await listCommit(opened, repository.git('rev-parse', 'HEAD'));
  const second = repository.commit({ 'a.MML': `${MODEL}\n`, 'sub/b.MML': MODEL });
  const [step] = await listSteps(opened, first, [second]);
  expect(step?.entries).toEqual((await listCommit(opened, second)).entries);
  expect(step && pathsOf(step)).toEqual(['a.MML', 'sub/b.MML']);
  repository.write({ 'untracked.MML': MODEL });
  expect(pathsOf(await listWorkingTree(opened))).toEqual(['a.MML', 'sub/b.MML', 'untracked.MML']);
});

test('init and doctor count it', async () => {
  const { folder } = createRepository({ 'SALES.MML': MODEL });
  expect((await run(['init'], folder)).stdout).toContain('Found 1 model file');
  expect((await run(['doctor'], folder)).stdout).not.toContain('no model to review');
});
