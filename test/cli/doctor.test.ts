import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { run } from './run-cli.ts';

const MODEL = 'domain "Sales" {\n  entity "Order" { }\n}\n';
const WORKFLOW = `on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write, checks: write }
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: mml-guard/mml-guard@v1
`;
const SOUND: Files = { 'models/m.mml': MODEL, '.github/workflows/model.yml': WORKFLOW };

const CASES: readonly (readonly [title: string, files: Files, exitCode: number, checks: readonly string[]])[] = [
  ['a sound set-up', {}, 0, []],
  ['no workflow', { '.github/workflows/model.yml': 'on: push\njobs: {}\n' }, 1, ['error workflow']],
  ['a broken configuration', { '.mml-guard.yml': 'preset: stict\n' }, 1, ['error configuration']],
  ['an include that lets nothing through', { '.mml-guard.yml': 'include: ["x/**"]\n' }, 1, ['error configuration']],
  ['an open gate', { '.mml-guard.yml': 'fail-on: never\n' }, 0, ['warning gate']],
  ['teams as owners', { '.mml-guard.yml': 'owners:\n  a: ["@acme/a"]\n' }, 0, ['note team-mentions']],
  ['code owners', { CODEOWNERS: '* @ada\n!x @ada\n' }, 0, ['warning codeowners', 'note approval']],
  [
    'a team in code owners',
    { '.github/CODEOWNERS': '* @acme/data\n', CODEOWNERS: '* @ada\n' },
    0,
    ['warning codeowners', 'note team-mentions', 'note approval'],
  ],
];

describe('doctor', () => {
  test.each(CASES)('%s', async (_, files, exitCode, checks) => {
    const { folder } = createRepository({ ...SOUND, ...files });
    const result = await run(['doctor', '--format', 'json'], folder);
    const { works, advice } = JSON.parse(result.stdout);
    expect({ exitCode: result.exitCode, works, stderr: result.stderr }).toEqual({
      exitCode,
      works: exitCode === 0,
      stderr: '',
    });
    const found = (advice as readonly { level: string; check: string }[]).map(
      ({ level, check }) => `${level} ${check}`,
    );
    expect(found.filter((entry) => !['note forks', 'note required-check'].includes(entry))).toEqual(checks);
  });

  test('as text, from a folder below, into a file', async () => {
    const { folder } = createRepository({ ...SOUND, '.mml-guard.yml': 'preset: stict\n' });
    const { stdout, exitCode } = await run(['doctor'], join(folder, 'models'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /✗ error: the configuration cannot be used .*\.mml-guard\.yml:1\n {4}expected: .*\n {4}found: .*\n {4}paste:\n/,
    );
    expect(stdout).toMatch(/✗ The gate cannot work: 1 error, 2 notes\.\n$/);
    await run(['doctor', '--output', 'doctor.json'], folder);
    expect(JSON.parse(readFileSync(join(folder, 'doctor.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      works: false,
    });
  });
});
