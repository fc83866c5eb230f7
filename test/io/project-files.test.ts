import { describe, expect, test } from 'vitest';
import { catchUsage, readOne, readTwo } from './read.ts';
import { createFolder } from './temporary-folder.ts';

const A = 'entity "A" {}\n';
const MARK = 'name: x\n';

describe('several projects', () => {
  interface Case {
    readonly before: Readonly<Record<string, string>>;
    readonly after: Readonly<Record<string, string>>;
    readonly root?: string;
    /** Root to the paths of both sides. */
    readonly expected: Readonly<Record<string, { before: readonly string[]; after: readonly string[] }>>;
  }
  const two = { 'a/modality_project.yaml': MARK, 'a/x.mml': A, 'b/modality_project.yaml': MARK, 'b/m/y.mml': A };
  const nested = { 'modality_project.yaml': MARK, 'x.mml': A, 'p/modality_project.yaml': MARK, 'p/q/y.mml': A };
  const cases: Readonly<Record<string, Case>> = {
    'no root: the top': {
      before: { 'x.mml': A },
      after: { 'd/x.mml': A },
      expected: { '.': { before: ['x.mml'], after: ['d/x.mml'] } },
    },
    'two roots': {
      before: two,
      after: two,
      expected: { a: { before: ['a/x.mml'], after: ['a/x.mml'] }, b: { before: ['b/m/y.mml'], after: ['b/m/y.mml'] } },
    },
    'a root in a root takes its files': {
      before: nested,
      after: nested,
      expected: { '.': { before: ['x.mml'], after: ['x.mml'] }, p: { before: ['p/q/y.mml'], after: ['p/q/y.mml'] } },
    },
    'files above all roots are the top': {
      before: { ...two, 'loose/z.mml': A },
      after: two,
      expected: {
        '.': { before: ['loose/z.mml'], after: [] },
        a: { before: ['a/x.mml'], after: ['a/x.mml'] },
        b: { before: ['b/m/y.mml'], after: ['b/m/y.mml'] },
      },
    },
    'a root marked on one side counts for both': {
      before: { 'a/x.mml': A },
      after: { 'a/x.mml': A, 'a/modality_project.yaml': MARK },
      expected: { a: { before: ['a/x.mml'], after: ['a/x.mml'] } },
    },
    'a removed project': {
      before: two,
      after: { 'a/modality_project.yaml': MARK, 'a/x.mml': A },
      expected: { a: { before: ['a/x.mml'], after: ['a/x.mml'] }, b: { before: ['b/m/y.mml'], after: [] } },
    },
    'an empty project among others says nothing': {
      before: { ...two, 'c/modality_project.yaml': MARK },
      after: two,
      expected: { a: { before: ['a/x.mml'], after: ['a/x.mml'] }, b: { before: ['b/m/y.mml'], after: ['b/m/y.mml'] } },
    },
    '--root picks one': {
      before: two,
      after: two,
      root: './b/',
      expected: { b: { before: ['b/m/y.mml'], after: ['b/m/y.mml'] } },
    },
    '--root of a folder without a mark': {
      before: { 'm/x.mml': A, 'y.mml': A },
      after: { 'y.mml': A },
      root: 'm',
      expected: { m: { before: ['m/x.mml'], after: [] } },
    },
    '--root above several': {
      before: { 'p/a/modality_project.yaml': MARK, 'p/a/x.mml': A, 'z.mml': A },
      after: {},
      root: 'p',
      expected: { 'p/a': { before: ['p/a/x.mml'], after: [] } },
    },
  };
  test.each(Object.entries(cases))('%s', async (_name, { before, after, root, expected }) => {
    const folder = createFolder({
      'before/.keep': '',
      'after/.keep': '',
      ...below('before', before),
      ...below('after', after),
    });
    const inputs = await readTwo(folder, { before: 'before', after: 'after' }, root === undefined ? {} : { root });
    const actual = inputs.map(({ project, snapshots }) => [
      project,
      { before: [...snapshots.before.files.keys()], after: [...snapshots.after.files.keys()] },
    ]);
    expect(Object.fromEntries(actual)).toEqual(expected);
  });
});

describe('what was one project before', () => {
  const files = { 'm/x.mml': A, 'y.mml': A };
  const marked = { ...files, 'm/modality_project.yaml': MARK };
  const read = async (
    before: Readonly<Record<string, string>>,
    after: Readonly<Record<string, string>>,
    root?: string,
  ) => {
    const folder = createFolder({ ...below('before', before), ...below('after', after) });
    const inputs = await readTwo(folder, { before: 'before', after: 'after' }, root === undefined ? {} : { root });
    return inputs.map(({ project, undivided }) => [project, undivided && [...undivided.files.keys()]]);
  };

  test('is known to each part that the change makes a project', async () => {
    const all = ['m/x.mml', 'y.mml'];
    expect(await read(files, marked)).toEqual([
      ['.', all],
      ['m', all],
    ]);
    expect(
      await read({ ...files, 'z/modality_project.yaml': MARK, 'z/z.mml': A }, { ...marked, 'z/z.mml': A }),
    ).toEqual([
      ['.', all],
      ['m', all],
      ['z', undefined],
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string | undefined]>([
    ['where nothing is marked anew', marked, marked, undefined],
    ['where a mark goes', marked, files, undefined],
    [
      'where a new project brings its own files',
      files,
      { ...files, 'n/modality_project.yaml': MARK, 'n/z.mml': A },
      undefined,
    ],
    ['where a folder was asked for', files, files, 'm'],
  ])('is not of interest %s', async (_, before, after, root) => {
    expect((await read(before, after, root)).map(([, undivided]) => undivided)).not.toContainEqual(expect.anything());
  });
});

describe('nothing to read', () => {
  test('two empty sides say where was looked', async () => {
    const folder = createFolder({ 'x/README.md': '', 'y/README.md': '' });
    const [input] = await readTwo(folder, { before: 'x', after: 'y' });
    expect(input?.notices).toEqual(['There are no model files: looked for **/*.mml below x and y.']);
    expect(input?.snapshots.after.files.size).toBe(0);
  });

  test('one empty place', async () => {
    const [input] = await readOne(createFolder(), '.');
    expect(input?.notices).toEqual(['There are no model files: looked for **/*.mml below the current folder.']);
  });

  test('everything excluded', async () => {
    const folder = createFolder({ 'x/a.mml': A, 'x/.mml-guard.yml': 'exclude: ["**"]' });
    const [input] = await readTwo(folder, { before: 'x', after: 'x' });
    expect(input?.notices).toContain('There are no model files: looked for **/*.mml without ** below x.');
  });

  test('a root that matches nothing is refused', async () => {
    const folder = createFolder({ 'x/models/a.mml': A });
    const problem = await catchUsage(readTwo(folder, { before: 'x', after: 'x' }, { root: 'model' }));
    expect(problem.problem).toBe('there are no model files below the root `model`');
    expect(problem.candidates).toEqual({ wanted: 'model', known: ['models'] });
  });

  test.each(['..', '/x', 'a/../../b', 'C:\\x'])('a root that leads out is refused: %s', async (root) => {
    const folder = createFolder({ 'x/a.mml': A });
    const problem = await catchUsage(readTwo(folder, { before: 'x', after: 'x' }, { root }));
    expect(problem.problem).toBe(`the root \`${root}\` leads out of what is compared`);
  });
});

describe('include and exclude', () => {
  const files = { 'models/a.mml': A, 'models/drafts/b.mml': A, 'other/c.mml': A };
  const cases: Readonly<Record<string, { config: string; expected: readonly string[] }>> = {
    'a glob': { config: 'include: ["models/*.mml"]', expected: ['models/a.mml'] },
    'a folder': { config: 'include: [models/]', expected: ['models/a.mml', 'models/drafts/b.mml'] },
    'with a leading ./': { config: 'include: [./other/**]', expected: ['other/c.mml'] },
    'exclude wins': { config: 'include: ["**"]\nexclude: ["**/drafts"]', expected: ['models/a.mml', 'other/c.mml'] },
  };
  test.each(Object.entries(cases))('%s', async (_name, { config, expected }) => {
    const folder = createFolder(below('x', { ...files, '.mml-guard.yml': config }));
    const [input] = await readTwo(folder, { before: 'x', after: 'x' });
    expect([...(input?.snapshots.after.files.keys() ?? [])]).toEqual(expected);
  });

  test('an include that matches nothing on either side is refused', async () => {
    const folder = createFolder(below('x', { ...files, '.mml-guard.yml': 'include: ["modles/**"]' }));
    const problem = await catchUsage(readTwo(folder, { before: 'x', after: 'x' }));
    expect(problem.problem).toBe('`include` of x/.mml-guard.yml matches no model file');
    expect(problem.found).toBe('`modles/**`, which fit no .mml file in x');
  });

  test('one glob of several that matches nothing is said', async () => {
    const folder = createFolder(below('x', { ...files, '.mml-guard.yml': 'include: ["models/**", "modles/**"]' }));
    const [input] = await readTwo(folder, { before: 'x', after: 'x' });
    expect(input?.notices).toContain('`modles/**` under `include` matches no model file.');
  });

  test('globs of a shared file start at its folder', async () => {
    const folder = createFolder(
      below('x', {
        '.mml-guard.yml': 'include: ["a/**"]',
        'a/modality_project.yaml': MARK,
        'a/m.mml': A,
        'b/modality_project.yaml': MARK,
        'b/m.mml': A,
      }),
    );
    const inputs = await readTwo(folder, { before: 'x', after: 'x' });
    expect(inputs.map(({ project }) => project)).toEqual(['a']);
  });
});

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
