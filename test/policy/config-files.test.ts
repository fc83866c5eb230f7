import { describe, expect, test } from 'vitest';
import { catchConfig, catchUsage, readSingle } from '../io/read.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';

const A = 'entity "A" {}\n';

describe('between folders', () => {
  const strict = 'preset: strict';
  const minimal = 'preset: minimal';
  const cases = {
    none: { files: {}, preset: 'recommended', notices: [] },
    before: { files: { 'x/.mml-guard.yml': strict }, preset: 'strict', notices: ['Configuration: x/.mml-guard.yml.'] },
    'before wins': {
      files: { 'x/.mml-guard.yml': strict, 'y/.mml-guard.yml': minimal },
      preset: 'strict',
      notices: ['Configuration: x/.mml-guard.yml.'],
    },
    'else after': {
      files: { 'y/.mml-guard.yml': minimal },
      preset: 'minimal',
      notices: ['Configuration: y/.mml-guard.yml.'],
    },
    '--config wins': {
      files: { 'x/.mml-guard.yml': strict, 'own.yml': minimal },
      configFile: 'own.yml',
      preset: 'minimal',
      notices: ['Configuration: own.yml.'],
    },
  };
  test.each(Object.entries(cases))('%s', async (_name, { files, preset, notices, ...options }) => {
    const folder = createFolder({ 'x/a.mml': A, 'y/a.mml': A, ...files });
    const input = await readSingle(folder, { before: 'x', after: 'y' }, options);
    expect(input.config.preset).toBe(preset);
    expect(input.notices).toEqual(notices);
  });

  test('the command line wins over the file', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'x/.mml-guard.yml': 'fail-on: never' });
    const input = await readSingle(folder, { before: 'x', after: 'x' }, { overrides: { failOn: 'warning' } });
    expect(input.config.failOn).toBe('warning');
  });

  test('a broken file is refused with its place', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'x/.mml-guard.yml': 'preset: strickt' });
    const error = await catchConfig(readSingle(folder, { before: 'x', after: 'x' }));
    expect(error.problem).toMatchObject({ file: 'x/.mml-guard.yml', line: 1, column: 9, key: 'preset' });
  });

  test('a named file that is not there', async () => {
    const folder = createFolder({ 'x/a.mml': A });
    const problem = await catchUsage(readSingle(folder, { before: 'x', after: 'x' }, { configFile: 'none.yml' }));
    expect(problem).toMatchObject({ problem: 'the configuration `none.yml` cannot be read' });
  });

  test('a project has its own file before the one of the top', async () => {
    const folder = createFolder({
      'x/.mml-guard.yml': 'preset: strict',
      'x/p/modality_project.yaml': '',
      'x/p/a.mml': A,
      'x/p/.mml-guard.yml': 'preset: minimal',
    });
    const input = await readSingle(folder, { before: 'x', after: 'x' });
    expect(input.config.preset).toBe('minimal');
  });
});

describe('between revisions', () => {
  const broken = 'preset: strickt';
  const PROBLEM = 'Line 1: `preset`: expected one of minimal, recommended, strict, found "strickt".';
  const cases = {
    'unchanged: nothing to say': {
      before: 'preset: strict',
      after: 'preset: strict',
      preset: 'strict',
      notices: [],
      problems: [],
    },
    'changed: before judges': {
      before: 'preset: strict',
      after: 'preset: minimal',
      preset: 'strict',
      notices: [
        '.mml-guard.yml is changed: this review used the version of before, and the change takes effect after the merge.',
      ],
      problems: [],
    },
    'new: the defaults judge': {
      before: undefined,
      after: 'preset: minimal',
      preset: 'recommended',
      notices: ['.mml-guard.yml is new: this review used the defaults, and it takes effect after the merge.'],
      problems: [],
    },
    'removed: before judges': {
      before: 'preset: minimal',
      after: undefined,
      preset: 'minimal',
      notices: [
        '.mml-guard.yml is removed: this review used the version of before, and the change takes effect after the merge.',
      ],
      problems: [],
    },
    'broken by the change': {
      before: 'preset: strict',
      after: broken,
      preset: 'strict',
      notices: [
        '.mml-guard.yml is changed: this review used the version of before, and the change takes effect after the merge.',
      ],
      problems: ['after'],
    },
    'broken before and after: the defaults judge': {
      before: broken,
      after: broken,
      preset: 'recommended',
      notices: [`.mml-guard.yml is broken in before, so this review used the defaults. ${PROBLEM}`],
      problems: ['after', 'before'],
    },
    'repaired by the change': {
      before: broken,
      after: 'preset: strict',
      preset: 'recommended',
      notices: [
        '.mml-guard.yml is changed: this review used the version of before, and the change takes effect after the merge.',
        `.mml-guard.yml is broken in before, so this review used the defaults. ${PROBLEM}`,
      ],
      problems: ['before'],
    },
  };
  test.each(Object.entries(cases))('%s', async (_name, { before, after, preset, notices, problems }) => {
    const repository = createRepository({ 'a.mml': A, ...(before !== undefined && { '.mml-guard.yml': before }) });
    if (after === undefined) repository.git('rm', '-q', '.mml-guard.yml');
    repository.commit({ 'b.mml': A, ...(after !== undefined && { '.mml-guard.yml': after }) });
    const input = await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect(input.config.preset).toBe(preset);
    expect(input.notices).toEqual(notices);
    expect(Object.keys(input.configurationProblems).sort()).toEqual(problems);
  });

  test('the working tree counts as a revision', async () => {
    const repository = createRepository({ 'a.mml': A, '.mml-guard.yml': 'preset: strict' });
    repository.write({ '.mml-guard.yml': broken });
    const input = await readSingle(repository.folder, { before: 'HEAD' });
    expect(input.config.preset).toBe('strict');
    expect(input.configurationProblems.after).toMatchObject({ line: 1, column: 9 });
  });

  test('--config wins', async () => {
    const repository = createRepository({ 'a.mml': A, '.mml-guard.yml': broken, 'own.yml': 'preset: minimal' });
    const input = await readSingle(repository.folder, { before: 'HEAD' }, { configFile: 'own.yml' });
    expect(input.config.preset).toBe('minimal');
    expect(input.configurationProblems).toEqual({});
  });
});

/** A waiver of a rule that the tests know; `subject` tells several apart. */
const waiverOf = (subject: string) =>
  `waivers:\n  - {rule: entity-removed, subject: ${subject}, reason: legal, text: gone, approved-by: Ada, expires: 2026-12-31}\n`;

describe('waivers that the change adds are proposed', () => {
  const [x, y] = [waiverOf('X'), waiverOf('Y')];
  const both = `${x}${y.split('\n')[1]}\n`;
  const cases = {
    'unchanged, moved in the file': { before: x, after: `preset: strict\n${x}`, counting: ['X'], proposed: [] },
    added: { before: x, after: both, counting: ['X'], proposed: ['Y'] },
    'added with the file': { before: undefined, after: x, counting: [], proposed: ['X'] },
    altered: { before: x, after: y, counting: ['X'], proposed: ['Y'] },
    removed: { before: both, after: x, counting: ['X', 'Y'], proposed: [] },
    'broken in before': { before: 'preset: strickt', after: x, counting: [], proposed: ['X'] },
    'broken in after': { before: x, after: 'preset: strickt', counting: ['X'], proposed: [] },
  };
  const subjects = (waivers: readonly { readonly subject?: string }[]) => waivers.map(({ subject }) => subject);

  test.each(Object.entries(cases))('between revisions: %s', async (_name, { before, after, counting, proposed }) => {
    const repository = createRepository({ 'a.mml': A, ...(before !== undefined && { '.mml-guard.yml': before }) });
    repository.commit({ 'b.mml': A, '.mml-guard.yml': after });
    const input = await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect([subjects(input.config.waivers), subjects(input.proposedWaivers)]).toEqual([counting, proposed]);
  });

  const ofFolders = Object.entries(cases).filter(([name]) => name !== 'broken in before');
  test.each(ofFolders)('between folders: %s', async (_name, { before, after, counting, proposed }) => {
    const folder = createFolder({
      ...{ 'x/a.mml': A, 'y/a.mml': A, 'y/.mml-guard.yml': after },
      ...(before !== undefined && { 'x/.mml-guard.yml': before }),
    });
    const input = await readSingle(folder, { before: 'x', after: 'y' });
    expect([subjects(input.config.waivers), subjects(input.proposedWaivers)]).toEqual([counting, proposed]);
  });

  test('a folder whose after is broken says so where findings stand', async () => {
    const folder = createFolder({
      'x/a.mml': A,
      'x/.mml-guard.yml': x,
      'y/a.mml': A,
      'y/.mml-guard.yml': 'preset: no',
    });
    const input = await readSingle(folder, { before: 'x', after: 'y' });
    expect(input.configurationProblems.after).toMatchObject({ file: '.mml-guard.yml', line: 1, column: 9 });
  });

  test('what --config names counts, and where it is written is known', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'own.yml': x });
    const input = await readSingle(folder, { before: 'x', after: 'x' }, { configFile: 'own.yml' });
    expect(input.config.waivers).toMatchObject([{ subject: 'X', place: { file: 'own.yml', line: 2, column: 5 } }]);
    expect(input.proposedWaivers).toEqual([]);
  });
});

describe('extends', () => {
  const read = async (files: Record<string, string>) => {
    const repository = createRepository({ 'p/modality_project.yaml': '', 'p/a.mml': A, ...files });
    repository.commit({ 'p/b.mml': A });
    return readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
  };

  test('takes what the other file says, and wins over it', async () => {
    const { config } = await read({
      'p/.mml-guard.yml': `extends: ../shared/base.yml\nfail-on: never\nrules: {entity-removed: note}\n${waiverOf('X')}`,
      'shared/base.yml': `extends: deep/er.yaml\npreset: strict\nfail-on: warning\npii: {lexicon: [a]}\n${waiverOf('Y')}`,
      'shared/deep/er.yaml':
        'preset: minimal\nowners: {team: ["@acme/team"]}\npii: {lexicon: [b]}\nlimits: {waiver-days: 100}',
    });
    expect(config).toMatchObject({ preset: 'strict', failOn: 'never', pii: { lexicon: ['b', 'a'] } });
    expect(config.limits.waiverDays).toBe(100);
    expect(config.owners).toEqual(new Map([['team', ['@acme/team']]]));
    expect(config.waivers.map(({ subject, place }) => [subject, place.file])).toEqual([
      ['X', 'p/.mml-guard.yml'],
      ['Y', 'shared/base.yml'],
    ]);
  });

  test('a change of the other file is a change of the configuration', async () => {
    const repository = createRepository({ 'a.mml': A, '.mml-guard.yml': 'extends: b.yml', 'b.yml': 'preset: strict' });
    repository.commit({ 'b.yml': 'preset: minimal' });
    const input = await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect(input.config.preset).toBe('strict');
    expect(input.notices).toEqual([expect.stringContaining('.mml-guard.yml is changed: this review used the version')]);
  });

  const broken: readonly (readonly [title: string, files: Record<string, string>, problem: object])[] = [
    [
      'a cycle',
      { 'p/.mml-guard.yml': 'extends: b.yml', 'p/b.yml': '\nextends: ./.mml-guard.yml' },
      {
        file: 'p/b.yml',
        line: 2,
        column: 10,
        key: 'extends',
        received: 'a cycle: p/.mml-guard.yml → p/b.yml → p/.mml-guard.yml',
      },
    ],
    [
      'itself',
      { 'p/.mml-guard.yml': 'extends: .mml-guard.yml' },
      { received: 'a cycle: p/.mml-guard.yml → p/.mml-guard.yml' },
    ],
    [
      'a file that is not there',
      { 'p/.mml-guard.yml': 'extends: ../none.yml' },
      { received: '`../none.yml`, and there is no file none.yml' },
    ],
    [
      'a file outside',
      { 'p/.mml-guard.yml': 'extends: ../../etc/x.yml' },
      { received: '`../../etc/x.yml`, which leads out of the repository' },
    ],
    [
      'an address',
      { 'p/.mml-guard.yml': 'extends: https://example.test/x.yml' },
      { received: expect.stringContaining('an address: nothing is fetched') },
    ],
    [
      'an absolute path',
      { 'p/.mml-guard.yml': 'extends: /etc/x.yml' },
      { received: '`/etc/x.yml`, which leads out of the repository' },
    ],
    [
      'a broken file',
      { 'p/.mml-guard.yml': 'extends: b.yml', 'p/b.yml': 'preset: x' },
      { file: 'p/b.yml', line: 1, column: 9, key: 'preset' },
    ],
    [
      'a waiver too long, by the limit of both',
      { 'p/.mml-guard.yml': 'extends: b.yml\nlimits: {waiver-days: 10}', 'p/b.yml': waiverOf('Y') },
      { file: 'p/b.yml', line: 2, key: 'waivers.0.expires' },
    ],
  ];
  test.each(broken)('%s', async (_title, files, problem) => {
    const input = await read(files);
    expect(input.config.preset).toBe('recommended');
    expect(input.configurationProblems.before).toMatchObject(problem);
  });

  test('on disk, for --config', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'c/own.yml': 'extends: ../base.yml', 'base.yml': 'preset: strict' });
    const input = await readSingle(folder, { before: 'x', after: 'x' }, { configFile: 'c/own.yml' });
    expect(input.config.preset).toBe('strict');
    const error = await catchConfig(
      readSingle(`${folder}/x`, { before: '.', after: '.' }, { configFile: '../c/own.yml' }),
    );
    expect(error.problem.received).toBe('`../base.yml`, which leads out of the repository');
  });
});

describe('the baseline', () => {
  const baseline = '{"schemaVersion": 1, "findings": [{"fingerprint": "0123456789abcdef"}]}';

  test('stands beside the configuration of before', async () => {
    const files = { 'p/modality_project.yaml': '', 'p/a.mml': A, '.mml-guard-baseline.json': '{}' };
    const repository = createRepository({ ...files, 'p/.mml-guard-baseline.json': baseline, 'p/.mml-guard.yml': '' });
    repository.commit({ 'p/b.mml': A, 'p/.mml-guard-baseline.json': 'changed' });
    const input = await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect(input.baseline).toMatchObject({
      file: 'p/.mml-guard-baseline.json',
      entries: [{ fingerprint: '0123456789abcdef' }],
    });
  });

  test('that is broken in before is named and not used', async () => {
    const repository = createRepository({ 'a.mml': A, '.mml-guard-baseline.json': '{}' });
    repository.commit({ 'b.mml': A });
    const input = await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' });
    expect(input.baseline).toBeUndefined();
    expect(input.notices).toEqual([
      'The baseline was not used: .mml-guard-baseline.json:1:1: `schemaVersion`: expected 1, found nothing.',
    ]);
  });

  test('that is broken in a folder is refused', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'x/.mml-guard-baseline.json': '{}' });
    const error = await catchConfig(readSingle(folder, { before: 'x', after: 'x' }));
    expect(error.problem).toMatchObject({ file: 'x/.mml-guard-baseline.json', key: 'schemaVersion' });
  });
});

describe('code owners', () => {
  const read = async (before: Record<string, string>, after: Record<string, string> = {}) => {
    const repository = createRepository({ 'a.mml': A, ...before });
    repository.commit({ 'b.mml': A, ...after });
    return (await readSingle(repository.folder, { before: 'HEAD~1', after: 'HEAD' })).codeowners;
  };

  test('are those of before, from where GitHub looks first', async () => {
    const three = { CODEOWNERS: '* @root', 'docs/CODEOWNERS': '* @docs' };
    const dotted = { ...three, '.github/CODEOWNERS': '* @dot' };
    expect(await read(dotted, { '.github/CODEOWNERS': '* @evil' })).toEqual({
      file: '.github/CODEOWNERS',
      text: '* @dot',
    });
    expect(await read(three)).toEqual({ file: 'CODEOWNERS', text: '* @root' });
    expect(await read({ 'docs/CODEOWNERS': '* @docs' })).toEqual({ file: 'docs/CODEOWNERS', text: '* @docs' });
    expect(await read({ 'x/CODEOWNERS': '* @x' }, { CODEOWNERS: '* @new' })).toBeUndefined();
  });

  test('over 3 MB are known to be there and not read', async () => {
    expect(await read({ CODEOWNERS: '#'.repeat(3 * 1024 * 1024 + 1) })).toEqual({ file: 'CODEOWNERS' });
  });
});
