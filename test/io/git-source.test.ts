import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSingle, textsOf } from './read.ts';
import { createFolder } from './temporary-folder.ts';
import { createRepository } from './temporary-repository.ts';

const A = 'entity "A" {}\n';
const B = 'entity "B" {}\n';
const C = 'entity "C" {}\n';

describe('two revisions', () => {
  const cases = {
    'full commit ids': (first: string, second: string) => [first, second],
    'abbreviated commits': (first: string, second: string) => [first.slice(0, 10), second.slice(0, 10)],
    'a tag and a branch': () => ['v1', 'main'],
    'an annotated tag': () => ['annotated', 'main'],
    expressions: () => ['HEAD~1', 'HEAD'],
    'full references': () => ['refs/tags/v1', 'refs/heads/main'],
  };
  test.each(Object.entries(cases))('%s', async (_name, words) => {
    const repository = createRepository({ 'models/a.mml': A, 'README.md': 'no model' });
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('tag', 'v1');
    repository.git('tag', '-a', '-m', 'first', 'annotated');
    const second = repository.commit({ 'models/a.mml': B, 'c.mml': C });
    const [before = '', after = ''] = words(first, second);
    const input = await readSingle(repository.folder, { before, after });
    expect(input.snapshots.before.label).toBe(first);
    expect(input.snapshots.after.label).toBe(second);
    expect(textsOf(input, input.snapshots.before)).toEqual({ 'models/a.mml': A });
    expect(textsOf(input, input.snapshots.after)).toEqual({ 'c.mml': C, 'models/a.mml': B });
  });

  test('a third revision for what only the merge breaks', async () => {
    const repository = createRepository({ 'a.mml': A });
    repository.git('checkout', '-q', '-b', 'feature');
    const head = repository.commit({ 'b.mml': B });
    const input = await readSingle(repository.folder, { before: 'main', after: 'feature', head: 'feature' });
    expect(input.head?.label).toBe(head);
    expect(input.head?.files).toEqual(input.snapshots.after.files);
  });

  test('from a folder below the top: paths still start at the top', async () => {
    const repository = createRepository({ 'models/a.mml': A, 'b.mml': B });
    const input = await readSingle(join(repository.folder, 'models'), { before: 'HEAD', after: 'WORKTREE' });
    expect([...input.snapshots.before.files.keys()]).toEqual(['b.mml', 'models/a.mml']);
    expect([...input.snapshots.after.files.keys()]).toEqual(['b.mml', 'models/a.mml']);
  });

  test('a bare repository', async () => {
    const repository = createRepository({ 'a.mml': A });
    const bare = createFolder();
    repository.git('clone', '-q', '--bare', repository.folder, bare);
    const input = await readSingle(bare, { before: 'main', after: 'HEAD' });
    expect(textsOf(input, input.snapshots.after)).toEqual({ 'a.mml': A });
  });

  test('SHA-256: contents on disk get the same names as in git', async () => {
    const repository = createRepository({ 'a.mml': A }, '--object-format=sha256');
    repository.write({ 'b.mml': A });
    const input = await readSingle(repository.folder, { before: 'HEAD' });
    const id = repository.git('rev-parse', 'HEAD:a.mml');
    expect(id).toHaveLength(64);
    expect([...input.snapshots.after.files]).toEqual([
      ['a.mml', id],
      ['b.mml', id],
    ]);
    expect(input.contents.size).toBe(1);
  });

  test('links and submodules are not followed', async () => {
    const inner = createRepository({ 'inside.mml': B });
    const repository = createRepository({ 'a.mml': A });
    symlinkSync('a.mml', join(repository.folder, 'link.mml'));
    symlinkSync('.', join(repository.folder, 'loop'));
    repository.git('submodule', '--quiet', 'add', inner.folder, 'sub.mml');
    repository.commit();
    const input = await readSingle(repository.folder, { before: 'HEAD', after: 'WORKTREE' });
    expect([...input.snapshots.before.files.keys()]).toEqual(['a.mml']);
    expect([...input.snapshots.after.files.keys()]).toEqual(['a.mml']);
  });

  test('names with spaces, quotes, umlauts and line breaks', async () => {
    const names = ['ä b.mml', 'new\nline.mml', '"quoted".mml', '-dash.mml', ':(top)x.mml'].sort();
    const repository = createRepository(Object.fromEntries(names.map((name) => [name, A])));
    const input = await readSingle(repository.folder, { before: 'HEAD', after: 'WORKTREE' });
    expect([...input.snapshots.before.files.keys()]).toEqual(names);
    expect([...input.snapshots.after.files.keys()]).toEqual(names);
  });

  test('an empty side is an empty model', async () => {
    const repository = createRepository({ 'README.md': 'nothing yet' });
    repository.commit({ 'a.mml': A });
    const input = await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect(input.snapshots.before.files.size).toBe(0);
    expect(input.notices).toEqual([]);
  });

  test('a file over the limit is unread, its neighbours are not', async () => {
    const big = Buffer.alloc(101 * 1024 * 1024, 'x');
    const repository = createRepository({ 'a.mml': A, 'big.mml': big, 'c.mml': C });
    const input = await readSingle(repository.folder, { before: 'HEAD', after: 'WORKTREE' });
    for (const snapshot of [input.snapshots.before, input.snapshots.after]) {
      expect(textsOf(input, snapshot)).toEqual({ 'a.mml': A, 'c.mml': C });
      expect(snapshot.unread).toEqual([
        { path: 'big.mml', reason: 'is 101.0 MiB, more than the 100.0 MiB that are read (limits.file-size)' },
      ]);
    }
  });

  test('binary contents come through unchanged', async () => {
    const bytes = Buffer.from([0, 10, 255, 10, 0, 13, 10]);
    const repository = createRepository({ 'x.mml': bytes, 'empty.mml': '' });
    const input = await readSingle(repository.folder, { before: 'HEAD', after: 'HEAD' });
    const hash = input.snapshots.after.files.get('x.mml') ?? '';
    expect(Buffer.from(input.contents.get(hash) ?? [])).toEqual(bytes);
    expect(input.contents.get(input.snapshots.after.files.get('empty.mml') ?? '')).toHaveLength(0);
  });
});

describe('the working tree', () => {
  test('tracked files as they are on disk, untracked ones that are not ignored', async () => {
    const repository = createRepository({
      '.gitignore': 'ignored.mml\n',
      'same.mml': A,
      'changed.mml': A,
      'deleted.mml': A,
      'old-name.mml': B,
      'staged.mml': A,
    });
    repository.git('mv', 'old-name.mml', 'new-name.mml');
    repository.write({ 'changed.mml': C, 'untracked.mml': C, 'ignored.mml': C, 'staged.mml': B, 'sub/deep.mml': A });
    repository.git('add', 'staged.mml');
    rmSync(join(repository.folder, 'deleted.mml'));
    const input = await readSingle(repository.folder, { before: 'HEAD' });
    expect(input.snapshots.after.label).toBe('WORKTREE');
    expect(textsOf(input, input.snapshots.after)).toEqual({
      'changed.mml': C,
      'new-name.mml': B,
      'same.mml': A,
      'staged.mml': B,
      'sub/deep.mml': A,
      'untracked.mml': C,
    });
  });

  test('intent to add, conflicts and a file that became a link', async () => {
    const repository = createRepository({ 'conflict.mml': A, 'file.mml': A });
    repository.git('checkout', '-q', '-b', 'other');
    repository.commit({ 'conflict.mml': B });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'conflict.mml': C });
    expect(() => repository.git('merge', 'other')).toThrow();
    repository.write({ 'planned.mml': A });
    repository.git('add', '-N', 'planned.mml');
    rmSync(join(repository.folder, 'file.mml'));
    symlinkSync('planned.mml', join(repository.folder, 'file.mml'));
    const input = await readSingle(repository.folder, { before: 'HEAD', after: 'WORKTREE' });
    const texts = textsOf(input, input.snapshots.after);
    expect(Object.keys(texts)).toEqual(['conflict.mml', 'planned.mml']);
    expect(texts['conflict.mml']).toContain('<<<<<<<');
    expect(texts['planned.mml']).toBe(A);
  });

  test('converted line ends are no change', async () => {
    const repository = createRepository({ '.gitattributes': '*.mml text eol=crlf\n', 'a.mml': A });
    rmSync(join(repository.folder, 'a.mml'));
    repository.git('checkout', '--', 'a.mml');
    const input = await readSingle(repository.folder, { before: 'HEAD' });
    expect(input.snapshots.after.files).toEqual(input.snapshots.before.files);
  });

  test('a repository without a commit compares with nothing that exists', async () => {
    const repository = createRepository();
    repository.write({ 'a.mml': A });
    const input = await readSingle(repository.folder, { before: 'WORKTREE', after: 'WORKTREE' });
    expect(textsOf(input, input.snapshots.after)).toEqual({ 'a.mml': A });
  });

  test('an unchanged file is not read from disk', async () => {
    const repository = createRepository({ 'a.mml': A });
    const input = await readSingle(repository.folder, { before: 'HEAD' });
    expect(input.snapshots.after.files).toEqual(input.snapshots.before.files);
    expect(input.contents.size).toBe(1);
  });
});
