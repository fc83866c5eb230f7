import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeBlobId } from '../../src/io/blob-id.ts';
import { readSingle, textsOf } from './read.ts';
import { createFolder } from './temporary-folder.ts';

const A = 'entity "A" {}\n';

test('a content on disk is named as git names it', () => {
  expect(computeBlobId(new TextEncoder().encode('test content\n'), 'sha1')).toBe(
    'd670460b4b4aece5915caf5c68d12f560a9fe3e4',
  );
});

describe('what is read of a folder', () => {
  const cases: Readonly<Record<string, { files: Readonly<Record<string, string>>; expected: readonly string[] }>> = {
    'all levels, sorted': {
      files: { 'z.mml': A, 'b/c/d.mml': A, 'a.mml': A },
      expected: ['a.mml', 'b/c/d.mml', 'z.mml'],
    },
    'only .mml, in any case': {
      files: { 'a.mml': A, 'b.MML': A, 'c.mml.bak': A, mml: A },
      expected: ['a.mml', 'b.MML'],
    },
    'hidden folders': { files: { '.models/a.mml': A, '.b.mml': A }, expected: ['.b.mml', '.models/a.mml'] },
    'no .git and node_modules': {
      files: { '.git/a.mml': A, 'node_modules/x/a.mml': A, 'b/node_modules/a.mml': A, 'c.mml': A },
      expected: ['c.mml'],
    },
    'no other repository below': {
      files: { 'sub/.git': 'gitdir: x', 'sub/a.mml': A, 'b.mml': A },
      expected: ['b.mml'],
    },
    'a folder named like a file': { files: { 'dir.mml/a.mml': A }, expected: ['dir.mml/a.mml'] },
  };
  test.each(Object.entries(cases))('%s', async (_name, { files, expected }) => {
    const folder = createFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`m/${path}`, text])));
    const input = await readSingle(folder, { before: 'm', after: 'm/' });
    expect([...input.snapshots.before.files.keys()]).toEqual(expected);
    expect(input.snapshots.before.label).toBe('m');
    expect(input.snapshots.after.label).toBe('m/');
  });

  test('another repository below is said', async () => {
    const folder = createFolder({ 'm/sub/.git': 'gitdir: x', 'm/sub/a.mml': A, 'm/b.mml': A });
    const input = await readSingle(folder, { before: 'm', after: 'm' });
    expect(input.notices).toEqual(['sub/ below m is a repository of its own (a submodule, say) and was not read.']);
  });

  test('links are not followed, but a link may be named', async () => {
    const folder = createFolder({ 'real/a.mml': A, 'other/b.mml': A });
    symlinkSync('real', join(folder, 'link'));
    symlinkSync('../other', join(folder, 'real/outside'));
    symlinkSync('../other/b.mml', join(folder, 'real/b.mml'));
    symlinkSync('.', join(folder, 'real/loop'));
    const input = await readSingle(folder, { before: 'link', after: 'link' });
    expect(textsOf(input, input.snapshots.before)).toEqual({ 'a.mml': A });
  });

  test('equal contents are held once', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'x/b.mml': A, 'y/a.mml': A });
    const input = await readSingle(folder, { before: 'x', after: 'y' });
    expect(input.contents.size).toBe(1);
  });
});

describe('what cannot be read is named', () => {
  test('a file over the limit', async () => {
    const folder = createFolder({ 'm/a.mml': A, 'm/big.mml': Buffer.alloc(101 * 1024 * 1024) });
    const input = await readSingle(folder, { before: 'm', after: 'm' });
    expect([...input.snapshots.after.files.keys()]).toEqual(['a.mml']);
    expect(input.snapshots.after.unread).toEqual([
      { path: 'big.mml', reason: 'is 101.0 MiB, more than the 100.0 MiB that are read (limits.file-size)' },
    ]);
  });

  test('a limit of the configuration', async () => {
    const folder = createFolder({
      'm/a.mml': A,
      'm/b.mml': 'x'.repeat(3000),
      'm/.mml-guard.yml': 'limits: {file-size: 2 KiB}',
    });
    const input = await readSingle(folder, { before: 'm', after: 'm' });
    expect(input.snapshots.after.unread).toEqual([
      { path: 'b.mml', reason: 'is 2.9 KiB, more than the 2.0 KiB that are read (limits.file-size)' },
    ]);
  });

  test('a pipe is not opened', async () => {
    const folder = createFolder({ 'm/a.mml': A });
    expect(spawnSync('mkfifo', [join(folder, 'm/pipe.mml')]).status).toBe(0);
    const input = await readSingle(folder, { before: 'm', after: 'm' });
    expect(input.snapshots.after.unread).toEqual([{ path: 'pipe.mml', reason: 'is not a regular file' }]);
  });
});

describe('without permission', () => {
  test('files and folders are unread, as far as the other side knows them', () => {
    const folder = createFolder({
      'x/a.mml': A,
      'x/deep/b.mml': A,
      'y/a.mml': A,
      'y/deep/b.mml': A,
      'y/deep/c.mml': A,
    });
    mkdirSync(join(folder, 'y/closed'));
    for (const path of ['y/a.mml', 'y/deep', 'y/closed']) chmodSync(join(folder, path), 0);
    chmodSync(folder, 0o755);
    const { before, after } = readAsNobody(folder, 'x', 'y');
    expect(before.unread).toEqual([]);
    expect(after.unread).toEqual([
      { path: 'a.mml', reason: 'could not be read: permission denied (EACCES)' },
      { path: 'closed/', reason: 'is a folder that could not be opened: permission denied (EACCES)' },
      {
        path: 'deep/b.mml',
        reason: 'lies in deep/, which is a folder that could not be opened: permission denied (EACCES)',
      },
    ]);
    for (const path of ['y/a.mml', 'y/deep', 'y/closed']) chmodSync(join(folder, path), 0o755);
  });
});

/** Nobody may not read what root may; the super-user of a container becomes nobody, anybody else stays who they are. */
function readAsNobody(folder: string, before: string, after: string) {
  const script = `
    import { readComparison } from ${JSON.stringify(import.meta.resolve('../../src/run/read-projects.ts'))};
    if (process.getuid() === 0) process.setuid(65534);
    const options = { directory: ${JSON.stringify(folder)}, knownRules: [], overrides: {} };
    const [input] = await readComparison(options, ${JSON.stringify({ before, after })});
    const { before, after } = input.snapshots;
    console.log(JSON.stringify({ before: { unread: before.unread }, after: { unread: after.unread } }));
  `;
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as Record<'before' | 'after', { unread: readonly object[] }>;
}
