import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFiles } from '../../src/io/replace-files.ts';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { run, runShell } from './run-cli.ts';

const MODEL = `\uFEFFdomain "Sales" { // the shop
  entity "Order" {
    attribute "status" { type = "string" }
  }

  entity   "Revenue" {
\tderived-from   "Sales.Order"   # keep me
  }
}`;
const USERS = 'source "PG" {\n  entity "Sales.Order" { table = "orders" }\n}\n';
const RENAMED = MODEL.replace('entity "Order" {', 'entity "Purchase" {\n    renamed-from "Order"');
const REPAIRED = RENAMED.replace('"Sales.Order"', '"Sales.Purchase"');

/** Names that git writes in different ways. */
const PATHS = ['m.mml', 'my models/a b.mml', 'größe/ü.mml', 'quo"te\\d.mml', 'deep/er/m.mml'];

function createRenamed(path = 'm.mml', convert = (text: string) => text) {
  const repository = createRepository({ [path]: convert(MODEL), 'users.mml': USERS });
  repository.write({ [path]: convert(RENAMED) });
  return repository;
}

const toCrlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('the patch', () => {
  test.each(PATHS)('applies to %j', async (path) => {
    const { folder } = createRenamed(path);
    const { exitCode, stderr } = await runShell('$CLI fix > repair.patch && git apply repair.patch', folder);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining('2 stale references in 2 files'),
    });
    expect(readFileSync(join(folder, path), 'utf8')).toBe(REPAIRED);
    expect(readFileSync(join(folder, 'users.mml'), 'utf8')).toBe(USERS.replace('Sales.Order', 'Sales.Purchase'));
    expect((await run(['review'], folder)).exitCode).toBe(0);
  });

  test('keeps CRLF, the byte order mark and a missing last line break', async () => {
    const { folder } = createRenamed('m.mml', toCrlf);
    expect((await runShell('$CLI fix | git apply', folder)).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'm.mml'), 'utf8')).toBe(toCrlf(REPAIRED));
  });

  test('is the same whether it is applied or written', async () => {
    const [applied, written] = [createRenamed(), createRenamed()];
    await runShell('$CLI fix | git apply', applied.folder);
    await run(['fix', '--write'], written.folder);
    expect(written.git('diff')).toBe(applied.git('diff'));
  });

  test('of commits, and of a folder below the top', async () => {
    const repository = createRenamed('models/m.mml');
    repository.commit();
    const { stdout } = await run(['fix', 'HEAD~1', 'HEAD'], repository.folder);
    expect(stdout).toMatch(/^diff --git a\/models\/m.mml b\/models\/m.mml\n/);
    expect((await run(['fix', 'HEAD~1', '--format', 'json'], join(repository.folder, 'models'))).stdout).toContain(
      '"path": "models/m.mml"',
    );
  });

  test('of two folders', async () => {
    const folder = createFolder({ 'old/m.mml': MODEL, 'new/m.mml': RENAMED });
    expect((await runShell('$CLI fix old new | patch -p1 -d new', folder)).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'new/m.mml'), 'utf8')).toBe(REPAIRED);
  });
});

describe('--write', () => {
  test('changes the files, and nothing when it is run again', async () => {
    const { folder } = createRenamed();
    chmodSync(join(folder, 'm.mml'), 0o755);
    const first = await run(['fix', '--write'], folder);
    expect(first).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('m.mml:8:17') });
    expect(readFileSync(join(folder, 'm.mml'), 'utf8')).toBe(REPAIRED);
    expect(statSync(join(folder, 'm.mml')).mode & 0o777).toBe(0o755);
    expect((await run(['fix', '--write'], folder)).stdout).toMatch(/^Nothing to fix/);
    expect(readFileSync(join(folder, 'm.mml'), 'utf8')).toBe(REPAIRED);
  });

  test('of a folder', async () => {
    const folder = createFolder({ 'old/m.mml': MODEL, 'new/m.mml': RENAMED });
    await run(['fix', 'old', 'new', '--write'], folder);
    expect(readFileSync(join(folder, 'new/m.mml'), 'utf8')).toBe(REPAIRED);
    expect(readFileSync(join(folder, 'old/m.mml'), 'utf8')).toBe(MODEL);
  });

  test('keeps the line endings that the checkout has made', async () => {
    const repository = createRenamed();
    repository.git('config', 'core.autocrlf', 'true');
    writeFileSync(join(repository.folder, 'users.mml'), toCrlf(USERS));
    await run(['fix', '--write'], repository.folder);
    expect(readFileSync(join(repository.folder, 'users.mml'), 'utf8')).toBe(
      toCrlf(USERS).replace('Sales.Order', 'Sales.Purchase'),
    );
  });

  test('is refused for a commit', async () => {
    const repository = createRenamed();
    repository.commit();
    const { exitCode, stderr } = await run(['fix', 'HEAD~1', 'HEAD', '--write'], repository.folder);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/expected: the working tree or a folder[\s\S]*found: the commit[\s\S]*try: /);
  });
});

describe('several files at once', () => {
  test('all or none', () => {
    const folder = createFolder({ a: 'one', b: 'changed' });
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    const both = [
      { path: a, before: 'one', after: 'two' },
      { path: b, before: 'one', after: 'two' },
    ];
    expect(() => replaceFiles(both)).toThrow('no file was touched');
    expect(readFileSync(a, 'utf8')).toBe('one');
    writeFileSync(b, 'one');
    replaceFiles(both);
    expect([a, b].map((path) => readFileSync(path, 'utf8'))).toEqual(['two', 'two']);
    expect(() => replaceFiles([{ path: join(folder, 'c'), before: '', after: 'x' }])).toThrow('not written');
    expect(existsSync(join(folder, 'c'))).toBe(false);
  });
});

test('what it cannot compare sends nobody to another command', async () => {
  const { exitCode, stderr } = await run(['fix'], createFolder({ 'm.mml': MODEL }));
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('try: name both: <before folder>'),
  });
});

test('nothing to fix says so, and how a rename is declared, and is no failure', async () => {
  const repository = createRepository({ 'm.mml': MODEL });
  expect(await run(['fix'], repository.folder)).toMatchObject({
    exitCode: 0,
    stdout: '',
    stderr: expect.stringMatching(
      /^Nothing to fix[^\n]*renamed-from\.\nThe patch is empty; git apply takes it with --allow-empty\.\n$/,
    ),
  });
});

test('what cannot be decided is listed with what to do', async () => {
  const twin = (name: string) => `  entity "${name}" {\n    attribute "status" { type = "string" }\n  }\n`;
  const repository = createRepository({ 'm.mml': MODEL });
  repository.write({ 'm.mml': MODEL.replace(twin('Order'), twin('Order_A') + twin('Order_B')) });
  const { stdout, exitCode } = await run(['fix', '--format', 'text'], repository.folder);
  expect({ stdout, exitCode }).toEqual({
    stdout: expect.stringMatching(
      /Left to you: 1 reference[\s\S]*Order_A or Sales.Order_B[\s\S]*try: write renamed-from/,
    ),
    exitCode: 0,
  });
});

describe('the step that it names', () => {
  /** What was advised, run as it stands. */
  async function follow(script: string, folder: string) {
    const { stdout, stderr } = await runShell(script, folder);
    const [, step = ''] = /^(?:Apply it[^:]*|Written[^:]*): mml-guard (.+)$/m.exec(stdout + stderr) ?? [];
    expect(step).not.toBe('');
    return { step, ...(await runShell(`$CLI ${step}`, folder)) };
  }

  test('compares what was compared', async () => {
    const repository = createRenamed("models/it's/m.mml");
    repository.commit();
    repository.write({ 'other.mml': 'domain "Other" {\n}\n' });
    const { folder } = repository;
    const first = await follow(`$CLI fix HEAD~1 --root "models/it's" 2>&1`, folder);
    expect(first.step).toBe("fix HEAD~1 --root 'models/it'\\''s' --write");
    expect(first.stdout).toContain('Written.');
    expect(readFileSync(join(folder, "models/it's/m.mml"), 'utf8')).toBe(REPAIRED);
  });

  test('of what is written says what it says now', async () => {
    const repository = createRenamed();
    repository.commit({ 'own.yml': 'fail-on: error\n' });
    const { step, exitCode } = await follow('$CLI fix HEAD~1 --config own.yml --write', repository.folder);
    expect({ step, exitCode }).toEqual({ step: 'review HEAD~1 --config own.yml', exitCode: 0 });
  });

  test('of commits applies the patch', async () => {
    const repository = createRenamed();
    repository.commit();
    const { step, exitCode } = await follow('$CLI fix HEAD~1 HEAD', repository.folder);
    expect({ step, exitCode }).toEqual({ step: 'fix HEAD~1 HEAD | git apply', exitCode: 0 });
    expect(readFileSync(join(repository.folder, 'm.mml'), 'utf8')).toBe(REPAIRED);
  });

  test('of folders writes into the second', async () => {
    const folder = createFolder({ 'old/m.mml': MODEL, 'my new/m.mml': RENAMED });
    const { step } = await follow("$CLI fix old 'my new'", folder);
    expect(step).toBe("fix old 'my new' --write");
    expect(readFileSync(join(folder, 'my new/m.mml'), 'utf8')).toBe(REPAIRED);
  });

  test('of what cannot be written is the patch', async () => {
    const repository = createRenamed();
    repository.commit();
    const { stderr } = await run(['fix', 'HEAD~1', 'HEAD', '--write'], repository.folder);
    expect(stderr).toContain('try: leave HEAD out, or apply the patch: mml-guard fix HEAD~1 HEAD | git apply\n');
  });
});
