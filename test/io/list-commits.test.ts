/** Commits are listed as git lists them, alone or beside others, whatever differs between them. */

import { spawnSync } from 'node:child_process';
import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CommitLister, createCommitLister } from '../../src/io/commit-listing.ts';
import { findCommits, type GitObjects, openGitObjects } from '../../src/io/git-objects.ts';
import { isRelevantPath } from '../../src/io/source-tree.ts';
import { catchUsage } from './read.ts';
import { cloneRepository, createRepository, type TemporaryRepository } from './temporary-repository.ts';

const FILES = {
  'a.mml': 'a',
  'b/c.mml': 'c',
  'b.mml': 'b',
  'b-/d.mml': 'd',
  'x/é\uFF21.mml': 'e',
  'x/🙂.mml': 'f',
  'x/y/z/deep.mml': 'g',
  'README.md': 'r',
};

function open(folder: string): GitObjects {
  const objects = openGitObjects(folder);
  onTestFinished(() => objects.close());
  return objects;
}

/** Paths and ids of the files that matter, from git itself. */
function listByGit(folder: string, commit: string, also?: string): readonly (readonly [string, { blob: string }])[] {
  const { stdout } = spawnSync('git', ['ls-tree', '-r', '-z', '--full-tree', commit], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout
    .split('\0')
    .map((line) => /^100\d+ blob (\w+)\t(.*)$/s.exec(line))
    .flatMap((match): [string, { blob: string }][] => (match ? [[match[2] ?? '', { blob: match[1] ?? '' }]] : []))
    .filter(([path]) => isRelevantPath(path) || path === also)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

async function expectSame({ folder, git }: TemporaryRepository, also?: string): Promise<void> {
  const [first, second] = [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')];
  for (const order of [[first, second], [second, first], [first, first, second], [second]]) {
    const lister = createCommitLister(open(folder));
    const listed = await Promise.all(order.map((commit) => lister.list(commit, also)));
    for (const [index, commit] of order.entries()) {
      expect([...(listed[index]?.entries ?? [])]).toEqual(listByGit(folder, commit, also));
      expect(listed[index]).toEqual(await createCommitLister(open(folder)).list(commit, also));
    }
  }
}

describe('a commit is listed as by git', () => {
  test('where nothing differs from the other one', async () => {
    const repository = createRepository(FILES);
    repository.commit();
    await expectSame(repository);
  });

  test('where files come, go, change and become executable', async () => {
    const repository = createRepository(FILES);
    repository.git('rm', '-q', 'b/c.mml', 'x/🙂.mml', 'x/y/z/deep.mml');
    repository.git('update-index', '--chmod=+x', 'b.mml');
    repository.commit({ 'a.mml': 'changed', '0.mml': 'new', 'x/z\n.mml': 'new', 'modality_project.yaml': 'name: x' });
    await expectSame(repository);
  });

  test.runIf(process.platform !== 'win32')('where files become links, links files, and a folder a file', async () => {
    const repository = createRepository(FILES);
    symlinkSync('a.mml', join(repository.folder, 'link.mml'));
    repository.commit();
    for (const name of ['link.mml', 'a.mml']) unlinkSync(join(repository.folder, name));
    symlinkSync('b.mml', join(repository.folder, 'a.mml'));
    repository.git('rm', '-rq', 'b', 'x/y');
    repository.commit({ 'link.mml': 'a file', b: 'no folder', 'x/y': 'no folder', 'README.md': 'changed' });
    await expectSame(repository);
    const { notices } = await createCommitLister(open(repository.folder)).list(repository.git('rev-parse', 'HEAD'));
    expect(notices.join()).toContain('`a.mml`');
  });

  test('where objects are named by SHA-256, and with one more path', async () => {
    const repository = createRepository(FILES, '--object-format=sha256');
    repository.commit({ 'x/y/settings': 'new' });
    await expectSame(repository, 'x/y/settings');
  });

  test('where it holds a repository of somebody else', async () => {
    const repository = createRepository(FILES);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub.mml`);
    repository.git('commit', '-q', '-m', 'sub');
    await expectSame(repository);
  });
});

test('what is equal in two commits is one object', async () => {
  const { folder, git, commit } = createRepository(FILES);
  commit({ 'a.mml': 'changed' });
  const lister = createCommitLister(open(folder));
  const [before, after] = await listBoth(lister, [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')]);
  expect(before?.entries.get('b.mml')).toBe(after?.entries.get('b.mml'));
  expect(before?.entries.get('a.mml')).not.toEqual(after?.entries.get('a.mml'));
});

function listBoth(lister: CommitLister, commits: readonly string[]) {
  return Promise.all(commits.map((commit) => lister.list(commit)));
}

test('a folder that is not here is told, with what to fetch', async () => {
  const origin = createRepository(FILES);
  const second = origin.commit({ 'b/c.mml': 'changed' });
  const { folder } = cloneRepository(origin, '--depth=1');
  const problem = await catchUsage(createCommitLister(open(folder)).list(origin.git('rev-parse', `${second}~1`)));
  expect(problem.problem).toContain('are not in this clone');
  expect(problem.remedy).toContain('git fetch');
});

describe('words that are looked up together', () => {
  test('are the commits that git names one by one', async () => {
    const { folder, git, commit } = createRepository(FILES);
    git('tag', '-a', '-m', 'first', 'v1');
    const last = commit({ 'a.mml': 'changed' });
    const words = ['HEAD~1', 'v1', 'main', 'refs/heads/main', git('rev-parse', '--short', 'HEAD'), last];
    const commits = await findCommits(open(folder), words);
    expect([...commits.keys()]).toEqual(words);
    for (const word of words) expect(commits.get(word)).toBe(git('rev-parse', '--verify', `${word}^{commit}`));
  });

  test.each([
    ['there is none of that name', ['HEAD', 'nowhere']],
    ['it is a range', ['HEAD', 'HEAD~1..HEAD']],
    ['it is an option', ['HEAD', '--all']],
    ['it searches', ['HEAD', ':/change']],
    ['it names two revisions', ['HEAD', 'twice']],
    ['it is no commit', ['HEAD', 'HEAD^{tree}']],
  ])('are left to be asked for where %s', async (_, words) => {
    const { folder, git, commit } = createRepository(FILES);
    git('tag', 'twice');
    commit({ 'a.mml': 'changed' });
    git('branch', 'twice');
    expect([...(await findCommits(open(folder), words))]).toEqual([]);
  });

  test.each(['refs/heads/', 'refs/tags/'])(
    'are left to be asked for where something in %s is named like an id',
    async (where) => {
      const { folder, git, commit } = createRepository(FILES);
      const first = git('rev-parse', 'HEAD');
      git('update-ref', where + first, commit({ 'a.mml': 'changed' }));
      expect([...(await findCommits(open(folder), [first]))]).toEqual([]);
    },
  );

  test('are left to be asked for where there is no repository', async () => {
    expect([...(await findCommits(open('/'), ['HEAD']))]).toEqual([]);
  });
});
