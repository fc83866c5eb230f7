import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { run, runShell } from './run-cli.ts';

const REVENUE = `  entity "Revenue" {
    description = "paid orders"
    derived-from "Sales.Order"
  }
`;
const ORDER = `domain "Sales" {
  entity "Order" {
    attribute "status" { type = "string" }
  }
${REVENUE}}
`;
const WITHOUT_ORDER = `domain "Sales" {
${REVENUE}}
`;

const FILES = {
  'whole/m.mml': ORDER,
  'cut/m.mml': WITHOUT_ORDER,
  'empty/README.md': '',
  'strange/m.mml': Buffer.from([0xff, 0, 0x7b, 0xfe]),
  'both/a/modality_project.yaml': '',
  'both/a/m.mml': ORDER,
  'both/b/modality_project.yaml': '',
  'both/b/m.mml': ORDER,
};

/** In a folder of its own that holds the files above. */
function tryOut(...words: readonly string[]) {
  return run(words, createFolder(FILES));
}

describe('exit codes', () => {
  const cases: readonly (readonly [words: readonly string[], exitCode: number])[] = [
    [['review', 'whole', 'whole'], 0],
    [['review', 'whole', 'cut'], 1],
    [['review', 'whole', 'cut', '--fail-on', 'never'], 0],
    [['review', 'cut', 'cut'], 0],
    [['review', 'empty', 'empty'], 0],
    [['review', 'empty', 'whole'], 0],
    [['check', 'whole'], 0],
    [['check', 'cut'], 1],
    [['check', 'empty'], 0],
    [['check', 'strange'], 0],
    [['impact', 'Sales.Order', '--at', 'whole'], 0],
    [['rules'], 0],
    [['explain', 'broken-reference'], 0],
    [['schema'], 0],
  ];
  test.each(cases)('%j', async (words, exitCode) => {
    const result = await tryOut(...words);
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode, stderr: '' });
    expect(result.stdout).not.toBe('');
  });

  test('3 for our own mistakes, with the stack only on request', async () => {
    const complaints: string[] = [];
    const terminal = {
      directory: createFolder(FILES),
      today: '2026-11-24',
      color: 'off' as const,
      width: 100,
      stages: 'none' as const,
      now: () => 0,
      write() {
        throw new TypeError('no paper');
      },
      complain: (text: string) => complaints.push(text),
    };
    expect(await runCommand(['review', 'whole', 'whole'], terminal)).toBe(3);
    expect(await runCommand(['review', 'whole', 'whole', '--verbose'], terminal)).toBe(3);
    for (const text of complaints) expect(text).toMatch(/^mml-guard: TypeError: no paper\n[\s\S]*Please report it/);
    expect(complaints.map((text) => /^\s+at /m.test(text))).toEqual([false, true]);
  });

  const processes: readonly (readonly [script: string, exitCode: number])[] = [
    ['$CLI review whole whole', 0],
    ['$CLI review whole cut', 1],
    ['$CLI review whole none', 2],
    ['$CLI', 2],
  ];
  test.each(processes)('of the process: %s', async (script, exitCode) => {
    expect((await runShell(script, createFolder(FILES))).exitCode).toBe(exitCode);
  });
});

describe('review', () => {
  test('JSON keeps to its schema and names the folders as given', async () => {
    const { stdout } = await tryOut('review', 'whole', 'cut/', '--format', 'json', '--as-of', '2026-01-02');
    const report = JSON.parse(stdout);
    const schema = JSON.parse((await tryOut('schema', 'report')).stdout);
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.comparison).toEqual({ before: 'whole', after: 'cut/', asOf: '2026-01-02' });
    expect(report.project).toBe('.');
    expect(report.verdict.outcome).toBe('fail');
  });

  test('between revisions: full commit ids, whichever way they were named', async () => {
    const repository = createRepository({ 'm.mml': ORDER });
    const before = repository.git('rev-parse', 'HEAD');
    const after = repository.commit({ 'm.mml': WITHOUT_ORDER });
    const named = await run(['review', 'HEAD~1', 'main', '--format', 'json'], repository.folder);
    const ids = await run(['review', before, after, '--format', 'json'], repository.folder);
    expect(JSON.parse(named.stdout).comparison).toMatchObject({ before, after });
    expect(ids.stdout).toBe(named.stdout);
    expect(named.exitCode).toBe(1);
  });

  test('a configuration that the change breaks is a finding', async () => {
    const repository = createRepository({ 'm.mml': ORDER });
    repository.commit({ '.mml-guard.yml': 'preset: strickt' });
    const { exitCode, stdout } = await run(['review', 'HEAD~1', 'HEAD', '--format', 'json'], repository.folder);
    const [finding] = JSON.parse(stdout).findings;
    expect(finding).toMatchObject({
      rule: 'configuration-invalid',
      level: 'error',
      origin: 'introduced',
      location: { path: '.mml-guard.yml', line: 1, column: 9, side: 'after' },
    });
    expect(exitCode).toBe(1);
  });

  test('several projects make one document', async () => {
    const report = JSON.parse((await tryOut('review', 'empty', 'both', '--format', 'json')).stdout);
    expect(report.project).toBeNull();
    expect(new Set(report.changes.map((change: { project: string }) => change.project))).toEqual(new Set(['a', 'b']));
    const one = JSON.parse((await tryOut('review', 'empty', 'both', '--format', 'json', '--root', 'b')).stdout);
    expect(one.project).toBe('b');
  });

  test('two empty sides pass and say where was looked', async () => {
    const report = JSON.parse((await tryOut('review', 'empty', 'empty', '--format', 'json')).stdout);
    expect(report.verdict.outcome).toBe('pass');
    expect(report.notices).toEqual(['There are no model files: looked for **/*.mml below empty.']);
  });
});

describe('check', () => {
  test('has no before and no changes', async () => {
    const report = JSON.parse((await tryOut('check', 'cut', '--format', 'json')).stdout);
    expect(report.comparison).toMatchObject({ before: null, after: 'cut' });
    expect(report.changes).toEqual([]);
    expect(report.findings.map((finding: { origin: string }) => finding.origin)).toEqual(['introduced']);
  });

  test('reads the current folder unless told otherwise', async () => {
    const { exitCode, stdout } = await run(['check', '--format', 'json'], join(createFolder(FILES), 'whole'));
    expect(JSON.parse(stdout).comparison.after).toBe('.');
    expect(exitCode).toBe(0);
  });
});

describe('impact', () => {
  test('JSON', async () => {
    const { stdout } = await tryOut('impact', 'Sales.Order.status', '--at', 'whole', '--format', 'json');
    const answer = JSON.parse(stdout);
    expect(answer.element).toEqual({ kind: 'attribute', name: 'Sales.Order.status' });
    expect(answer.elements.map((element: { name: string }) => element.name)).toContain('Sales.Revenue');
  });

  test('text, with the kind in front of the name', async () => {
    const { stdout } = await tryOut('impact', 'entity Sales.Order', '--at', 'whole');
    expect(stdout).toContain('A change of entity Sales.Order would reach:');
    expect(stdout).toContain('entity Sales.Revenue');
  });

  test('nobody', async () => {
    const { stdout } = await tryOut('impact', 'Sales.Revenue', '--at', 'whole');
    expect(stdout).toBe('A change of entity Sales.Revenue reaches nobody.\n');
  });

  test('a name in several projects', async () => {
    const { exitCode, stderr } = await tryOut('impact', 'Sales.Order', '--at', 'both');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--root picks one project');
  });
});

describe('rules, explain, schema', () => {
  test('rules lists every id once', async () => {
    const { rules } = JSON.parse((await tryOut('rules', '--format', 'json')).stdout);
    const ids = rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('broken-reference');
    const text = (await tryOut('rules')).stdout;
    for (const id of ids) expect(text).toContain(`  ${id} `);
  });

  test('explain says why and what to do', async () => {
    const { stdout } = await tryOut('explain', 'broken-reference');
    expect(stdout).toMatch(/^broken-reference \(references\)\n/);
    for (const title of ['Why:', 'What to do:', 'Level:']) expect(stdout).toContain(title);
  });

  test.each(['report', 'config'])('schema %s is the published one', async (name) => {
    const { stdout } = await tryOut('schema', name);
    const file = name === 'report' ? 'report.schema.json' : 'mml-guard.schema.json';
    const published = fileURLToPath(new URL(`../../schema/${file}`, import.meta.url));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(published, 'utf8')));
  });
});

describe('output', () => {
  test('a file instead of the screen, further formats beside it', async () => {
    const out = createFolder();
    const words = [
      'review',
      'whole',
      'cut',
      '--output',
      join(out, 'r.json'),
      '--output',
      `markdown=${join(out, 'r.md')}`,
    ];
    const { stdout } = await tryOut(...words);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8')).schemaVersion).toBe(1);
    expect(readFileSync(join(out, 'r.md'), 'utf8')).toContain('Sales.Order');
    expect(readdirSync(out).sort()).toEqual(['r.json', 'r.md']);
  });

  test.each([
    [['review', 'whole', 'cut', '--output', '-'], /^✗ /],
    [['review', 'whole', 'cut', '--output', 'json=-'], /^\{/],
    [['review', 'whole', 'cut', '--output', '-', '--format', 'markdown'], /^### /],
    [['review', 'whole', 'cut', '--output', 'json=-', '--output', 'r.txt'], /^\{/],
    [['impact', 'Sales.Order', '--at', 'whole', '--output', '-'], /^A change of/],
    [['fix', 'whole', 'cut', '--output', '-', '--format', 'json'], /^\{/],
    [['changelog', 'whole', 'cut', '--output', '-'], /^## /],
    [['changelog', 'whole', 'cut', '--output', 'text=-'], /^Unreleased/],
    [['schema', '--output', '-'], /^\{/],
  ])('- is standard output: %j', async (words, start) => {
    const folder = createFolder(FILES);
    const { stdout, stderr } = await run(words, folder);
    expect({ stdout, stderr }).toEqual({
      stdout: expect.stringMatching(start),
      stderr: expect.not.stringContaining('mml-guard:'),
    });
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  test('a file named - has its folder in front', async () => {
    const folder = createFolder(FILES);
    await run(['review', 'whole', 'cut', '--output', './-'], folder);
    expect(existsSync(join(folder, '-'))).toBe(true);
  });

  test('a further format leaves the screen its own', async () => {
    const out = createFolder();
    const { stdout } = await tryOut(
      'review',
      'whole',
      'cut',
      '--format',
      'json',
      '--output',
      `text=${join(out, 'r.txt')}`,
    );
    expect(JSON.parse(stdout).schemaVersion).toBe(1);
    expect(existsSync(join(out, 'r.txt'))).toBe(true);
  });

  const colors: readonly (readonly [
    environment: Readonly<Record<string, string>>,
    words: readonly string[],
    boolean,
  ])[] = [
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ FORCE_COLOR: '1' }, ['--format', 'json'], false],
  ];
  test.each(colors)('colours: %j %j', async (environment, words, colored) => {
    const { stdout } = await runShell(`$CLI review whole cut ${words.join(' ')}`, createFolder(FILES), environment);
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  test('a closed pipe is no error and keeps the exit code', async () => {
    const { stdout, stderr } = await runShell('{ $CLI rules; echo "exit $?" >&2; } | head -n 1', createFolder());
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('exit 0\n');
  });

  test('a long report comes through a pipe whole', async () => {
    const { stdout } = await runShell('$CLI schema report | cat', createFolder());
    expect(stdout.length).toBeGreaterThan(8000);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});
