/** A configuration whose `include` fits nothing: nobody is locked out, and nothing gets around the gate. */

import { describe, expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { createRepository, type TemporaryRepository } from '../io/temporary-repository.ts';

const MODEL = 'domain "Sales" {\n  entity "Order" {\n    attribute "a" { type = "string" }\n  }\n}\n';
const BROKEN = `${MODEL}data-product "P" {\n  report "R" {\n    uses "Sales.Gone"\n  }\n}\n`;
const BAD = 'include: ["modles/**"]\n';
const GOOD = '# Ours.\ninclude: ["models/**"]\n';

async function review({ folder }: TemporaryRepository) {
  const { exitCode, stdout, stderr } = await run(['review', 'HEAD~1', 'HEAD', '--format', 'json'], folder);
  const report = exitCode === 2 ? undefined : JSON.parse(stdout);
  const findings: readonly { rule: string; level: string; origin: string; location: { path: string; line: number } }[] =
    report?.findings ?? [];
  return {
    exitCode,
    stderr,
    changes: report?.changes.length,
    notices: (report?.notices ?? []) as readonly string[],
    errors: findings.filter(({ level, origin }) => level === 'error' && origin === 'introduced'),
  };
}

const CONFIG = '.mml-guard.yml';

interface Case {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly removed?: readonly string[];
}

function build({ before, after, removed = [] }: Case): TemporaryRepository {
  const repository = createRepository(before);
  for (const path of removed) repository.git('rm', '-q', path);
  repository.commit(after);
  return repository;
}

test('an exclude that leaves nothing is named where the change writes it', async () => {
  const change = {
    before: { 'models/a.mml': MODEL },
    after: { [CONFIG]: 'exclude: ["**"]\n', 'models/a.mml': BROKEN },
  };
  const { exitCode, errors } = await review(build(change));
  expect(exitCode).toBe(1);
  expect(errors.map(({ rule }) => rule)).toContain('configuration-invalid');
});

describe('that was broken before', () => {
  const before = { [CONFIG]: BAD, 'models/a.mml': MODEL };

  test('is a usage error where the change leaves it so, and says that its repair is judged', async () => {
    const { exitCode, stderr } = await review(build({ before, after: { 'models/b.mml': 'domain "X" {\n}\n' } }));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the change that does so is judged');
  });

  test.each<readonly [string, Omit<Case, 'before'>]>([
    ['by better globs', { after: { [CONFIG]: GOOD } }],
    ['by none at all', { after: { [CONFIG]: 'preset: strict\n' } }],
    ['by removing the file', { after: { 'note.txt': '' }, removed: [CONFIG] }],
  ])('may be repaired: %s', async (_title, change) => {
    const { exitCode, changes, notices } = await review(build({ before, ...change }));
    expect({ exitCode, changes }).toEqual({ exitCode: 0, changes: 0 });
    expect(notices).toContain(
      '`include` of .mml-guard.yml matches no model file on either side, which the change repairs: every .mml file was read.',
    );
  });

  test('is no way to smuggle something in', async () => {
    const after = {
      [CONFIG]: 'include: ["models/b.mml"]\n',
      'models/a.mml': BROKEN,
      'models/b.mml': 'domain "X" {\n}\n',
    };
    const { exitCode, errors } = await review(build({ before, after }));
    expect({ exitCode, rules: errors.map(({ rule }) => rule) }).toEqual({ exitCode: 1, rules: ['broken-reference'] });
    const hidden = { [CONFIG]: `${BAD}exclude: ["models/**"]\n`, 'models/a.mml': MODEL };
    expect((await review(build({ before: hidden, after }))).exitCode).toBe(1);
  });

  test('stays a usage error where the new one fits nothing either, or cannot be read', async () => {
    expect((await review(build({ before, after: { [CONFIG]: 'include: ["model/**"]\n' } }))).exitCode).toBe(2);
    expect((await review(build({ before, after: { [CONFIG]: 'include: [\n' } }))).exitCode).toBe(2);
  });
});

describe('that the change breaks', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['an `include` that fitted', { [CONFIG]: GOOD, 'models/a.mml': MODEL }],
    ['a new file', { 'models/a.mml': MODEL }],
  ])('is a finding: %s', async (_title, before) => {
    const { exitCode, errors } = await review(build({ before, after: { [CONFIG]: `# Ours.\n\n${BAD}` } }));
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.objectContaining({
        rule: 'configuration-invalid',
        message:
          'The configuration cannot be used: `include`: expected globs that fit the one model file, relative to the folder of .mml-guard.yml, found `modles/**`. After the merge no command could judge the model.',
        location: expect.objectContaining({ path: CONFIG, line: 3 }),
      }),
    ]);
  });

  test('is none where all models go', async () => {
    const change = {
      before: { [CONFIG]: GOOD, 'models/a.mml': MODEL },
      after: { [CONFIG]: BAD },
      removed: ['models/a.mml'],
    };
    expect((await review(build(change))).errors).toEqual([]);
  });
});

describe('that moves together with the model', () => {
  const before = { [CONFIG]: GOOD, 'models/a.mml': BROKEN };

  test('is no change', async () => {
    const after = { [CONFIG]: 'include: ["data/**"]\n', 'data/a.mml': BROKEN };
    const { exitCode, changes, notices } = await review(build({ before, after, removed: ['models/a.mml'] }));
    expect({ exitCode, changes }).toEqual({ exitCode: 0, changes: 0 });
    expect(notices).toContain(
      'The change moves the model and `include` of .mml-guard.yml together: what either version of it takes was read.',
    );
  });

  test('hides nothing that it does not take', async () => {
    const after = { [CONFIG]: 'include: ["data/b.mml"]\n', 'data/a.mml': BROKEN, 'data/b.mml': 'domain "X" {\n}\n' };
    const { exitCode, errors } = await review(build({ before, after, removed: ['models/a.mml'] }));
    expect({ exitCode, errors: errors.map(({ rule, location }) => `${rule} ${location.path}`) }).toEqual({
      exitCode: 1,
      errors: ['file-skipped data/a.mml'],
    });
  });

  test('is told what to do where it stays behind', async () => {
    const { exitCode, errors } = await review(
      build({ before, after: { 'data/a.mml': BROKEN }, removed: ['models/a.mml'] }),
    );
    expect({ exitCode, rules: errors.map(({ rule }) => rule) }).toEqual({ exitCode: 1, rules: ['file-skipped'] });
  });
});
