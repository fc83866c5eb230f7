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
      notices: ['.mml-guard.yml is broken in before, so this review used the defaults.'],
      problems: ['after', 'before'],
    },
    'repaired by the change': {
      before: broken,
      after: 'preset: strict',
      preset: 'recommended',
      notices: [
        '.mml-guard.yml is changed: this review used the version of before, and the change takes effect after the merge.',
        '.mml-guard.yml is broken in before, so this review used the defaults.',
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
