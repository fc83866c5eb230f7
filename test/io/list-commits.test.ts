/** Two commits listed together are what each of them is by itself, whatever differs between them. */

import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/io/git-repository.ts';
import { resolveCommit } from '../../src/io/git-revision.ts';
import { listCommit, listCommits } from '../../src/io/git-source.ts';
import { createRepository, type TemporaryRepository } from './temporary-repository.ts';

const FILES = { 'a.mml': 'a', 'b/c.mml': 'c', 'b.mml': 'b', 'x/é\uFF21.mml': 'e', 'x/🙂.mml': 'f', 'README.md': 'r' };

async function expectSame({ folder, git }: TemporaryRepository): Promise<void> {
  const repository = await openRepository(folder);
  if (repository === undefined) throw new Error('no repository');
  const [first, second] = [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')];
  for (const [before, after] of [
    [first, second],
    [second, first],
    [first, first],
  ] as const) {
    const both = await listCommits(repository, { before, after });
    for (const side of ['before', 'after'] as const) {
      const alone = await listCommit(repository, side === 'before' ? before : after);
      expect(both[side]).toEqual(alone);
      expect([...both[side].entries.keys()]).toEqual([...alone.entries.keys()]);
    }
  }
}

describe('listed together', () => {
  test('nothing differs', async () => {
    const repository = createRepository(FILES);
    repository.commit();
    await expectSame(repository);
  });

  test('files come, go, change and become executable', async () => {
    const repository = createRepository(FILES);
    repository.git('rm', '-q', 'b/c.mml', 'x/🙂.mml');
    repository.git('update-index', '--chmod=+x', 'b.mml');
    repository.commit({ 'a.mml': 'changed', '0.mml': 'new', 'x/z\n.mml': 'new', 'modality_project.yaml': 'name: x' });
    await expectSame(repository);
  });

  test.runIf(process.platform !== 'win32')('files become links, links files, and a folder a file', async () => {
    const repository = createRepository(FILES);
    symlinkSync('a.mml', join(repository.folder, 'link.mml'));
    repository.commit();
    for (const name of ['link.mml', 'a.mml']) unlinkSync(join(repository.folder, name));
    symlinkSync('b.mml', join(repository.folder, 'a.mml'));
    repository.git('rm', '-rq', 'b');
    repository.commit({ 'link.mml': 'a file', b: 'no folder', 'README.md': 'changed' });
    await expectSame(repository);
  });

  test('what is equal on both sides is one object', async () => {
    const { folder, git, commit } = createRepository(FILES);
    commit({ 'a.mml': 'changed' });
    const repository = await openRepository(folder);
    if (repository === undefined) throw new Error('no repository');
    const [first, second] = [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')];
    const { before, after } = await listCommits(repository, { before: first, after: second });
    expect(before.entries.get('b.mml')).toBe(after.entries.get('b.mml'));
    expect(before.entries.get('a.mml')).not.toEqual(after.entries.get('a.mml'));
  });
});

describe('words resolved when the repository is opened', () => {
  test('are the commits that git names one by one', async () => {
    const { folder, git, commit } = createRepository(FILES);
    git('tag', '-a', '-m', 'first', 'v1');
    commit({ 'a.mml': 'changed' });
    const words = ['HEAD~1', 'v1', 'main', 'refs/heads/main', git('rev-parse', '--short', 'HEAD')];
    const repository = await openRepository(folder, words);
    const alone = await openRepository(folder);
    if (repository === undefined || alone === undefined) throw new Error('no repository');
    expect({ ...repository, commits: [] }).toEqual({ ...alone, commits: [] });
    expect(repository.commits.size).toBe(words.length);
    for (const word of words) expect(repository.commits.get(word)).toBe(await resolveCommit(alone, word));
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
    const repository = await openRepository(folder, words);
    expect(repository?.hasWorkingTree).toBe(true);
    expect([...(repository?.commits ?? [])]).toEqual([]);
  });
});
