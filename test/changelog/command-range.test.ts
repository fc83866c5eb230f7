/** `mml-guard changelog` on real histories: which revisions it takes, and where its links lead. */

import { describe, expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { createFolder, writeFiles } from '../io/temporary-folder.ts';
import { buildHistory, FOUR, modelOf, ONE, THREE, TWO } from './histories.ts';

async function notesOf(folder: string, ...words: readonly string[]) {
  const { exitCode, stdout, stderr } = await run(['changelog', ...words, '--format', 'json'], folder);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const notes = JSON.parse(stdout);
  return {
    ...notes,
    names: notes.sections.flatMap(({ entries }: { entries: { name: string }[] }) => entries.map(({ name }) => name)),
  };
}

describe('between which revisions', () => {
  test('the previous release and HEAD', async () => {
    const repository = buildHistory([
      { model: ONE },
      { tag: 'v1.9.0' },
      { model: TWO },
      { tag: 'v1.10.0' },
      { model: THREE },
    ]);
    const notes = await notesOf(repository.folder);
    expect(notes).toMatchObject({
      from: 'v1.10.0',
      to: 'HEAD',
      current: '1.10.0',
      next: '1.11.0',
      version: '1.11.0',
      date: '2026-11-24',
    });
    expect(notes.names).toEqual(['Sales.Order.c']);
    expect(notes.commits).toEqual({
      from: repository.git('rev-parse', 'v1.10.0^{commit}'),
      to: repository.git('rev-parse', 'HEAD'),
    });
  });

  test('a release at HEAD and the one before it, with the day of its tag', async () => {
    const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: TWO }, { tag: 'v1.1.0' }]);
    const notes = await notesOf(repository.folder);
    expect(notes).toMatchObject({ from: 'v1.0.0', to: 'v1.1.0', version: '1.1.0', next: '1.1.0' });
    expect(notes.date).toBe(repository.git('for-each-ref', '--format=%(creatordate:short)', 'refs/tags/v1.1.0'));
  });

  test('two releases, and what lies between is their sum', async () => {
    const repository = buildHistory([
      { model: ONE },
      { tag: 'v1.0.0' },
      { model: TWO },
      { tag: 'v1.1.0' },
      { model: THREE },
      { tag: 'v1.2.0' },
    ]);
    const [first, second, both] = await Promise.all([
      notesOf(repository.folder, 'v1.0.0', 'v1.1.0'),
      notesOf(repository.folder, 'v1.1.0', 'v1.2.0'),
      notesOf(repository.folder, 'v1.0.0', 'v1.2.0'),
    ]);
    expect(both.names).toEqual([...first.names, ...second.names]);
    expect(both).toMatchObject({ from: 'v1.0.0', to: 'v1.2.0', version: '1.2.0' });
  });

  test('the tags of another line are not seen', async () => {
    const repository = buildHistory([
      { model: ONE },
      { tag: 'v1.0.0' },
      { branch: 'next' },
      { model: FOUR },
      { tag: 'v2.0.0' },
      { branch: 'main' },
      { model: TWO },
    ]);
    expect(await notesOf(repository.folder)).toMatchObject({ from: 'v1.0.0', names: ['Sales.Order.b'] });
  });

  test('a revision of another line is compared, and said to be one', async () => {
    const repository = buildHistory([
      { model: ONE },
      { branch: 'next' },
      { model: FOUR },
      { tag: 'v2.0.0' },
      { branch: 'main' },
      { model: TWO },
    ]);
    const { notices } = await notesOf(repository.folder, 'v2.0.0');
    expect(notices).toEqual([
      'v2.0.0 is not part of the history of HEAD: these notes also take back what only v2.0.0 holds.',
    ]);
  });

  test('the way back is said to be one', async () => {
    const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: TWO }, { tag: 'v1.1.0' }]);
    expect((await notesOf(repository.folder, 'v1.1.0', 'v1.0.0')).notices).toContain(
      'v1.0.0 is older than v1.1.0: these notes tell the way back.',
    );
  });

  test('one line of a repository with several', async () => {
    const repository = buildHistory([
      { model: ONE },
      { tag: 'sales-v1.0.0' },
      { model: TWO },
      { tag: 'hr-v7.0.0' },
      { model: THREE },
    ]);
    expect(await notesOf(repository.folder, '--tag-prefix', 'sales-')).toMatchObject({
      from: 'sales-v1.0.0',
      current: '1.0.0',
    });
    const { exitCode, stderr } = await run(['changelog'], repository.folder);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('try: mml-guard changelog --tag-prefix hr-');
  });

  test('the first release: everything is new', async () => {
    const repository = buildHistory([{ model: TWO }, { tag: 'v1.0.0' }]);
    const notes = await notesOf(repository.folder);
    expect(notes).toMatchObject({ from: '', to: 'v1.0.0', version: '1.0.0', names: ['Sales'] });
    expect(notes.notices).toEqual(['v1.0.0 is the first release: everything in it is new.']);
  });

  test('a side without a model is said to have none', async () => {
    const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: null }]);
    expect(await notesOf(repository.folder)).toMatchObject({
      notices: ['HEAD holds no model: everything that v1.0.0 held is gone.'],
      next: '2.0.0',
    });
  });

  test('two folders', async () => {
    const folder = createFolder({ 'old/sales.mml': ONE, 'new/sales.mml': TWO });
    const notes = await notesOf(folder, 'old', 'new', '--current', 'v1.4.2');
    expect(notes).toMatchObject({
      from: 'old',
      to: 'new',
      current: '1.4.2',
      next: '1.5.0',
      names: ['Sales.Order.b'],
      commits: {},
    });
  });

  test('a tag and a folder of one name', async () => {
    const repository = buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: TWO }]);
    writeFiles(repository.folder, { 'v1.0.0/readme.txt': 'a folder' });
    expect(await notesOf(repository.folder)).toMatchObject({ from: 'v1.0.0', names: ['Sales.Order.b'] });
  });
});

describe('links', () => {
  const released = () => buildHistory([{ model: ONE }, { tag: 'v1.0.0' }, { model: modelOf() }]);

  test('lead to the line at its revision, at the address of origin', async () => {
    const repository = released();
    repository.git('remote', 'add', 'origin', 'git@git.acme.example:acme/models.git');
    const commit = repository.git('rev-parse', 'v1.0.0^{commit}');
    const { sections, compareUrl } = await notesOf(repository.folder);
    expect(sections[0].entries[0].url).toBe(`https://git.acme.example/acme/models/blob/${commit}/models/sales.mml#L3`);
    expect(compareUrl).toMatch(/^https:\/\/git\.acme\.example\/acme\/models\/compare\/v1\.0\.0\.\.\.[0-9a-f]{40}$/);
  });

  test('lead where they are told to lead', async () => {
    const { sections } = await notesOf(released().folder, '--repository-url', 'https://example.test/a/b/');
    expect(sections[0].entries[0].url).toMatch(/^https:\/\/example\.test\/a\/b\/blob\//);
  });

  test('are none where no address is known', async () => {
    const { sections } = await notesOf(released().folder);
    expect(sections[0].entries[0].url).toBeUndefined();
  });
});
