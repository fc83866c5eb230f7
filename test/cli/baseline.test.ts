/** The baseline, from the command line: written, read by check and review, and stable. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder, writeFiles } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { run } from './run-cli.ts';

const LEGACY = 'domain "S" {\n  entity "A" { belongs-to "S.Gone" }\n}\n';
const FILE = '.mml-guard-baseline.json';

describe('baseline', () => {
  test('accepts what is there, and nothing that comes later', async () => {
    const folder = createFolder({ 'm.mml': LEGACY });
    expect(await run(['check'], folder)).toMatchObject({ exitCode: 1 });
    const written = await run(['baseline'], folder);
    expect(written).toEqual({
      exitCode: 0,
      stdout: `${FILE}: 1 finding accepted. Commit it with the configuration.\n`,
      stderr: '',
    });
    expect(await run(['check'], folder)).toMatchObject({ exitCode: 0 });
    writeFiles(folder, { 'm.mml': `# moved\n\n${LEGACY.replace('S.Gone"', 'S.Gone" belongs-to "S.New"')}` });
    const { exitCode, stdout } = await run(['check', '--format', 'json'], folder);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).verdict).toMatchObject({ blocking: 1, counts: { error: 1, inherited: 1 } });
  });

  test('written twice is the same to the byte', async () => {
    const folder = createFolder({ 'm.mml': LEGACY });
    await run(['baseline'], folder);
    const text = readFileSync(join(folder, FILE), 'utf8');
    await run(['baseline'], folder);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 1,
      findings: [{ rule: 'broken-reference', subject: 'entity S.A' }],
    });
  });

  test('a broken one is written anew', async () => {
    const folder = createFolder({ 'm.mml': LEGACY, [FILE]: 'broken' });
    expect(await run(['check'], folder)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`${FILE}:1:1: the file: expected JSON`),
    });
    expect(await run(['baseline'], folder)).toMatchObject({ exitCode: 0 });
    expect(await run(['check'], folder)).toMatchObject({ exitCode: 0 });
  });

  test('each project has its own beside its configuration', async () => {
    const project = { 'modality_project.yaml': '', 'm.mml': LEGACY };
    const files = Object.entries(project).flatMap(([name, text]) =>
      ['a', 'b', 'c'].map((folder) => [`${folder}/${name}`, text] as const),
    );
    const folder = createFolder({ ...Object.fromEntries(files), 'a/.mml-guard.yml': '', '.mml-guard.yml': '' });
    const { stdout } = await run(['baseline'], folder);
    expect(stdout.split('\n').sort()).toEqual([
      '',
      `${FILE}: 2 findings accepted. Commit it with the configuration.`,
      `a/${FILE}: 1 finding accepted. Commit it with the configuration.`,
    ]);
    expect(await run(['check'], folder)).toMatchObject({ exitCode: 0 });
  });

  test('waived findings are left to their waiver', async () => {
    const waiver =
      '{rule: broken-reference, subject: S.A, reason: legal, text: t, approved-by: Ada, expires: 2026-12-01}';
    const folder = createFolder({ 'm.mml': LEGACY, '.mml-guard.yml': `waivers:\n  - ${waiver}` });
    expect(await run(['check'], folder)).toMatchObject({ exitCode: 0 });
    expect(await run(['baseline'], folder)).toMatchObject({ stdout: expect.stringContaining('0 findings accepted') });
    expect(await run(['check', '--as-of', '2026-12-02'], folder)).toMatchObject({ exitCode: 1 });
  });

  test('a revision has no room for it', async () => {
    const repository = createRepository({ 'm.mml': LEGACY });
    expect(await run(['baseline', 'HEAD'], repository.folder)).toMatchObject({ exitCode: 2 });
  });
});
