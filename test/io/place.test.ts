import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suggestNames } from '../../src/text/suggest.ts';
import { catchUsage, readOne, readSingle, readTwo } from './read.ts';
import { createFolder } from './temporary-folder.ts';
import { cloneRepository, createRepository } from './temporary-repository.ts';

const A = 'entity "A" {}\n';
const B = 'entity "B" {}\n';

describe('words left out', () => {
  test('no word: merge base with the default branch against the working tree', async () => {
    const repository = createRepository({ 'a.mml': A });
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({ 'b.mml': B });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'c.mml': A });
    repository.git('checkout', '-q', 'feature');
    const input = await readSingle(repository.folder);
    expect(input.snapshots.before.label).toBe(base);
    expect(input.snapshots.after.label).toBe('WORKTREE');
    expect([...input.snapshots.after.files.keys()]).toEqual(['a.mml', 'b.mml']);
    expect(input.notices).toEqual([`Compared with ${base.slice(0, 12)}, where HEAD and main have their merge base.`]);
  });

  test('origin/HEAD wins over a local main', async () => {
    const origin = createRepository({ 'a.mml': A });
    origin.git('checkout', '-q', '-b', 'trunk');
    const trunk = origin.commit({ 'b.mml': B });
    const clone = cloneRepository(origin);
    clone.git('branch', 'main', 'origin/main');
    const input = await readSingle(clone.folder);
    expect(input.snapshots.before.label).toBe(trunk);
  });

  test('one word is before', async () => {
    const repository = createRepository({ 'a.mml': A });
    const input = await readSingle(repository.folder, { before: 'main' });
    expect(input.snapshots.after.label).toBe('WORKTREE');
  });

  test('one folder outside a repository is compared with the current folder', async () => {
    const folder = createFolder({ 'a.mml': A, 'old/a.mml': B });
    const input = await readSingle(folder, { before: 'old' });
    expect([...input.snapshots.before.files.keys()]).toEqual(['a.mml']);
    expect(input.snapshots.after.label).toBe('.');
  });
});

describe('folders and revisions of one name', () => {
  function createAmbiguous() {
    const repository = createRepository({ 'main/a.mml': A, 'plain/a.mml': A });
    repository.git('tag', 'release');
    return repository;
  }

  test('refused', async () => {
    const problem = await catchUsage(readTwo(createAmbiguous().folder, { before: 'main', after: 'HEAD' }));
    expect(problem.problem).toBe('`main` is both a folder and a git revision');
    expect(problem.remedy).toContain('./main');
    expect(problem.remedy).toContain('refs/heads/main');
  });

  test('./main is the folder, refs/heads/main the branch', async () => {
    const repository = createAmbiguous();
    const commit = repository.git('rev-parse', 'HEAD');
    const input = await readSingle(repository.folder, { before: './main', after: 'refs/heads/main' });
    expect(input.snapshots.before.label).toBe('./main');
    expect([...input.snapshots.before.files.keys()]).toEqual(['a.mml']);
    expect(input.snapshots.after.label).toBe(commit);
  });

  const refused = {
    'a packed branch': (git: (...words: string[]) => string) => git('pack-refs', '--all'),
    'a remote branch': (git: (...words: string[]) => string) =>
      git('update-ref', 'refs/remotes/plain/HEAD', 'refs/heads/main'),
    'a tag': (git: (...words: string[]) => string) => git('tag', 'plain'),
    'a branch': (git: (...words: string[]) => string) => git('branch', 'plain'),
  };
  test.each(Object.entries(refused))('seen in %s', async (_name, prepare) => {
    const repository = createAmbiguous();
    prepare(repository.git);
    const word = _name === 'a packed branch' ? 'main' : 'plain';
    const problem = await catchUsage(readTwo(repository.folder, { before: word, after: 'HEAD' }));
    expect(problem.problem).toBe(`\`${word}\` is both a folder and a git revision`);
  });

  test('seen from a linked working tree', async () => {
    const repository = createAmbiguous();
    const linked = join(createFolder(), 'linked');
    repository.git('worktree', 'add', '-q', '--detach', linked);
    const problem = await catchUsage(readTwo(linked, { before: 'main', after: 'HEAD' }));
    expect(problem.problem).toBe('`main` is both a folder and a git revision');
  });

  test('a folder that looks like a commit id', async () => {
    const repository = createAmbiguous();
    const short = repository.git('rev-parse', '--short=8', 'HEAD');
    mkdirSync(join(repository.folder, short));
    const problem = await catchUsage(readTwo(repository.folder, { before: short, after: 'HEAD' }));
    expect(problem.problem).toBe(`\`${short}\` is both a folder and a git revision`);
  });

  test('a folder named WORKTREE', async () => {
    const repository = createRepository({ 'WORKTREE/a.mml': A });
    const problem = await catchUsage(readTwo(repository.folder, { before: 'HEAD', after: 'WORKTREE' }));
    expect(problem.problem).toBe('`WORKTREE` is both a folder and the working tree');
  });
});

describe('words that mean several revisions', () => {
  test('a branch and a tag', async () => {
    const repository = createRepository({ 'a.mml': A });
    repository.git('tag', 'twice');
    repository.git('branch', 'twice');
    const problem = await catchUsage(readTwo(repository.folder, { before: 'twice' }));
    expect(problem.problem).toBe('`twice` names more than one revision');
    expect(problem.found).toBe('refs/heads/twice and refs/tags/twice');
  });

  test('an abbreviated commit that is a branch too', async () => {
    const repository = createRepository({ 'a.mml': A });
    const short = repository.git('rev-parse', '--short', 'HEAD');
    repository.git('branch', short);
    const problem = await catchUsage(readTwo(repository.folder, { before: short }));
    expect(problem.found).toBe(`refs/heads/${short} and a commit id that begins with it`);
  });
});

describe('words that mean nothing', () => {
  test('a misspelt branch', async () => {
    const repository = createRepository({ 'a.mml': A });
    repository.git('branch', 'feature/orders');
    const problem = await catchUsage(readTwo(repository.folder, { before: 'feature/order' }));
    expect(problem.problem).toBe('there is no folder and no revision `feature/order`');
    const { wanted = '', known = [] } = problem.candidates ?? {};
    expect(suggestNames(wanted, known)).toEqual(['feature/orders']);
  });

  test('a misspelt folder', async () => {
    const repository = createRepository({ 'models/core/a.mml': A });
    const problem = await catchUsage(readTwo(repository.folder, { before: 'models/cor', after: 'HEAD' }));
    const { wanted = '', known = [] } = problem.candidates ?? {};
    expect(suggestNames(wanted, known)).toEqual(['models/core']);
  });

  test('a file', async () => {
    const repository = createRepository({ 'models/a.mml': A });
    const problem = await catchUsage(readTwo(repository.folder, { before: 'models/a.mml', after: 'HEAD' }));
    expect(problem.remedy).toBe('give the folder that holds it: models');
  });

  test.each([
    ['main..HEAD', 'two words instead of one: main HEAD'],
    ['main...', 'two words instead of one: $(git merge-base main HEAD) HEAD'],
    ['main~7', 'main, the first commit of this history'],
    ['HEAD~1^^', 'HEAD, the first commit of this history'],
    ['HEAD^2', undefined],
    ['^main', undefined],
    ['nobody~7', undefined],
  ])('says what to type instead of %s', async (word, remedy) => {
    const repository = createRepository({ 'a.mml': A });
    const problem = await catchUsage(readTwo(repository.folder, { before: word, after: 'HEAD' }));
    expect(problem.remedy).toBe(remedy);
  });

  test.each(['--output=/etc/x', '-h', 'a b', 'HEAD^{tree}', 'HEAD:a.mml', '@{', 'main..HEAD', '\u001b[31m'])(
    'refused without harm: %j',
    async (word) => {
      const repository = createRepository({ 'a.mml': A });
      const work = readTwo(repository.folder, { before: word, after: 'HEAD' });
      expect((await catchUsage(work)).problem).toContain(word);
    },
  );

  test('a commit that is not here', async () => {
    const repository = createRepository({ 'a.mml': A });
    const commit = '1'.repeat(40);
    const problem = await catchUsage(readTwo(repository.folder, { before: commit }));
    expect(problem.remedy).toContain(`git fetch --depth=1 origin ${commit}`);
  });

  const outside = [
    [{}, 'there is nothing to compare: this is not a git repository'],
    [{ before: 'main' }, 'there is no folder `main`, and no git repository to look for it as a revision'],
    [{ before: './none' }, 'there is no folder `./none`'],
    [{ before: 'file.mml' }, '`file.mml` is a file'],
    [{ before: './file.mml' }, '`./file.mml` is a file'],
    [
      { before: '.', after: 'WORKTREE' },
      'there is no folder `WORKTREE`, and no git repository to look for it as a revision',
    ],
  ] as const;
  test.each(outside)('outside a repository: %j', async (words, expected) => {
    const folder = createFolder({ 'file.mml': A });
    expect((await catchUsage(readTwo(folder, words))).problem).toBe(expected);
  });
});

describe('no commit yet', () => {
  const nothing = 'this repository has no commit yet';

  test.each([
    [{}, nothing],
    [{ before: 'HEAD' }, nothing],
    [{ before: '@~1', after: 'HEAD' }, nothing],
    [{ before: 'main' }, `there is no folder \`main\`, and ${nothing}`],
  ])('is said: %j', async (words, expected) => {
    const repository = createRepository();
    const problem = await catchUsage(readTwo(repository.folder, words));
    expect(problem.problem).toBe(expected);
    expect(problem.remedy).toMatch(/^judge the files as they are: mml-guard check;/);
  });

  test.each([{}, { before: 'HEAD' }, { before: 'HEAD~1', after: 'HEAD' }])('in a bare one: %j', async (words) => {
    const repository = createRepository({}, '--bare');
    const problem = await catchUsage(readTwo(repository.folder, words));
    expect(problem.problem).toBe(nothing);
    expect(problem.remedy).toBe('push a branch to it, then name the two revisions to compare');
  });

  test.each([{}, { before: 'HEAD' }, { before: 'HEAD~1', after: 'main' }])('on this branch: %j', async (words) => {
    const repository = createRepository({ 'a.mml': A });
    repository.git('checkout', '-q', '--orphan', 'fresh');
    expect(await catchUsage(readTwo(repository.folder, words))).toMatchObject({
      problem: 'HEAD is on the branch fresh, which has no commit yet',
      remedy: 'name it instead of HEAD: main',
    });
  });
});

test('the files of a bare repository are no models, its revisions hold them', async () => {
  const bare = cloneRepository(createRepository({ 'a.mml': A }), '--bare');
  const [input] = await readOne(bare.folder, '.');
  expect(input?.notices).toContain(
    '. is a git repository without a working tree: name a revision of it, such as HEAD.',
  );
  expect((await readOne(bare.folder, 'HEAD'))[0]?.notices).toEqual([]);
});

describe('shallow and partial clones', () => {
  test('a merge base that was cut off', async () => {
    const origin = createRepository({ 'a.mml': A });
    origin.git('checkout', '-q', '-b', 'feature');
    origin.commit({ 'b.mml': B });
    origin.git('checkout', '-q', 'main');
    const clone = cloneRepository(origin, '--depth=1', '--branch=feature');
    clone.git('fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const problem = await catchUsage(readTwo(clone.folder));
    expect(problem.found).toBe('a shallow clone, in which history is cut');
    expect(problem.remedy).toContain('fetch-depth: 0');
  });

  test('a revision that was cut off', async () => {
    const origin = createRepository({ 'a.mml': A });
    origin.commit({ 'b.mml': B });
    const clone = cloneRepository(origin, '--depth=1');
    const problem = await catchUsage(readTwo(clone.folder, { before: 'HEAD~1' }));
    expect(problem.remedy).toContain('git fetch --unshallow');
  });

  test('no remote branch: there is no default to compare with', async () => {
    const repository = createRepository({ 'a.mml': A });
    repository.git('branch', '-m', 'main', 'work');
    const problem = await catchUsage(readTwo(repository.folder));
    expect(problem.expected).toBe('origin/HEAD, main or master');
  });

  test('what a partial clone lacks is fetched by git, or named where it cannot be', async () => {
    const origin = createRepository({ 'a.mml': A });
    origin.commit({ 'a.mml': B });
    const clone = cloneRepository(origin, '--filter=blob:none');
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const problem = await catchUsage(readTwo(clone.folder, { before: 'HEAD~1', after: 'HEAD' }));
    expect(problem.remedy).toContain('git fetch --refetch --no-filter origin');
    clone.git('remote', 'set-url', 'origin', `file://${origin.folder}`);
    const input = await readSingle(clone.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect(input.contents.size).toBe(2);
  });
});
