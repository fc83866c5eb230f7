/** The clone of a runner answers through one process, which another one follows where commits are fetched or git ends. */

import { expect, test } from 'vitest';
import { openCloneSource } from '../../src/io/actions/clone-source.ts';
import type { RevisionSource } from '../../src/io/revision-source.ts';
import { createFolder } from './temporary-folder.ts';
import { cloneRepository, createRepository } from './temporary-repository.ts';

const MISSING = '1'.repeat(40);

test('commits, parents, trees and contents are read', async () => {
  const repository = createRepository({ 'a.mml': 'domain "A" {}\n', 'notes.txt': 'x' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '-q', '-b', 'side');
  const head = repository.commit({ 'b.mml': 'domain "B" {}\n' });
  repository.git('checkout', '-q', 'main');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
  const merge = repository.git('rev-parse', 'HEAD');
  const source = await open(repository.folder);
  expect([await source.resolve(merge), await source.resolve('side'), await source.resolve(MISSING)]).toEqual([
    ...[merge, head, undefined],
  ]);
  expect([await source.findParents(merge), await source.findParents(base)]).toEqual([[base, head], []]);
  expect([await source.provide([base, merge]), await source.provide([MISSING])]).toEqual([true, false]);
  expect(await source.findMergeBase('side', base)).toBe(base);
  expect(await readAll(source, merge)).toEqual({ 'a.mml': 'domain "A" {}\n', 'b.mml': 'domain "B" {}\n' });
  source.close();
});

test('an annotated tag stands for its commit, and a blob for none', async () => {
  const repository = createRepository({ 'a.mml': 'domain "A" {}\n' });
  repository.git('tag', '-a', '-m', 'one', 'v1');
  const [tag, blob] = [repository.git('rev-parse', 'v1'), repository.git('rev-parse', 'HEAD:a.mml')];
  const source = await open(repository.folder);
  expect(await source.resolve(tag)).toBe(repository.git('rev-parse', 'HEAD'));
  expect(await source.resolve(blob)).toBeUndefined();
  source.close();
});

test('a branch that is named like a commit does not stand in its way', async () => {
  const repository = createRepository({ 'a.mml': 'domain "A" {}\n' });
  const first = repository.git('rev-parse', 'HEAD');
  const second = repository.commit({ 'a.mml': 'domain "B" {}\n' });
  repository.git('update-ref', `refs/heads/${first}`, second);
  const source = await open(repository.folder);
  expect(await source.resolve(first)).toBe(first);
  expect(await readAll(source, first)).toEqual({ 'a.mml': 'domain "A" {}\n' });
  source.close();
});

test('what was fetched meanwhile is found, with its contents', async () => {
  const origin = createRepository({ 'a.mml': 'domain "A" {}\n' });
  const first = origin.git('rev-parse', 'HEAD');
  const second = origin.commit({ 'a.mml': 'domain "B" {}\n' });
  for (const options of [['--depth=1'], ['--depth=1', '--filter=blob:none']]) {
    const source = await open(cloneRepository(origin, ...options).folder);
    expect(await source.findParents(second)).toEqual([first]);
    expect(await source.resolve(first)).toBe(first);
    expect(await source.provide([first, second])).toBe(true);
    expect(await readAll(source, first)).toEqual({ 'a.mml': 'domain "A" {}\n' });
    source.close();
  }
});

test('a partial clone whose remote is gone has what it has', async () => {
  const origin = createRepository({ 'a.mml': 'domain "A" {}\n' });
  const clone = cloneRepository(origin, '--filter=blob:none');
  clone.git('remote', 'set-url', 'origin', `file://${createFolder()}`);
  const source = await open(clone.folder);
  expect(await source.resolve(MISSING)).toBeUndefined();
  expect(await source.resolve(clone.git('rev-parse', 'HEAD'))).toBe(clone.git('rev-parse', 'HEAD'));
  source.close();
});

test('a name with a line break is no second question', async () => {
  const source = await open(createRepository({ 'a.mml': 'x' }).folder);
  await expect(source.findMergeBase('main\ncontents HEAD:a.mml', 'main')).rejects.toThrow('line break');
  source.close();
});

test('a folder without a repository is no clone, and one that is missing is told by its name', async () => {
  expect(await openCloneSource(createFolder())).toBeUndefined();
  await expect(openCloneSource('/does/not/exist')).rejects.toThrow();
});

async function open(folder: string) {
  const source = await openCloneSource(folder);
  if (source === undefined) throw new Error(`${folder} is no clone`);
  return source;
}

async function readAll(source: RevisionSource, commit: string): Promise<Readonly<Record<string, string>>> {
  const tree = await source.list(commit, undefined);
  const reader = await source.openReader([tree]);
  const contents = await reader.load([...tree.entries.values()], { file: 1000 });
  const texts = contents.map((content) =>
    content.status === 'read' ? Buffer.from(content.bytes).toString('utf8') : content.status,
  );
  return Object.fromEntries([...tree.entries.keys()].map((path, index) => [path, texts[index] ?? '']));
}
