/** Governance from the command line: what a waiver lets pass and what not, and that no configuration locks a repository. */

import { describe, expect, test } from 'vitest';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository, type TemporaryRepository } from '../io/temporary-repository.ts';
import { run } from './run-cli.ts';

const MODEL = 'domain "S" {\n  entity "A" { }\n  entity "B" { belongs-to "S.A" }\n}\n';
const BROKEN = MODEL.replace('entity "A" { }', '');
const WAIVER =
  'waivers:\n  - {rule: broken-reference, subject: S.B, reason: legal, text: t, approved-by: Ada, expires: 2026-12-20}\n';

/** The verdict of the last commit. */
async function review({ folder }: TemporaryRepository) {
  const { exitCode, stdout } = await run(['review', 'HEAD~1', 'HEAD', '--format', 'json'], folder);
  const { findings, notices, verdict } = JSON.parse(stdout);
  return { exitCode, findings, notices: notices as readonly string[], verdict };
}

describe('a waiver', () => {
  test('lets a finding pass once it stands in before', async () => {
    const repository = createRepository({ 'm.mml': MODEL, '.mml-guard.yml': WAIVER });
    repository.commit({ 'm.mml': BROKEN });
    const { exitCode, verdict, findings } = await review(repository);
    expect({ exitCode, waived: verdict.counts.waived }).toEqual({ exitCode: 0, waived: 1 });
    expect(findings[0]).toMatchObject({ rule: 'entity-removed' });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'broken-reference', waiver: { by: 'Ada', reason: 'legal: t' } }),
    );
  });

  test('of the change itself does not', async () => {
    const repository = createRepository({ 'm.mml': MODEL });
    repository.commit({ 'm.mml': BROKEN, '.mml-guard.yml': WAIVER });
    const { exitCode, notices } = await review(repository);
    expect(exitCode).toBe(1);
    expect(notices).toContainEqual(
      expect.stringContaining('name an owner of .mml-guard.yml in CODEOWNERS of the target branch'),
    );
  });

  test('ends', async () => {
    const folder = createFolder({ 'm.mml': BROKEN, '.mml-guard.yml': WAIVER });
    expect(await run(['check', '--as-of', '2026-12-20'], folder)).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await run(['check', '--as-of', '2026-12-21'], folder);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('waiver-expired');
  });

  test('as explain prints it is accepted as it stands', async () => {
    const { stdout } = await run(['explain', 'broken-reference'], '.');
    const lines = stdout.slice(stdout.indexOf('  waivers:')).replaceAll(/^ {2}/gm, '');
    const folder = createFolder({ 'm.mml': BROKEN, '.mml-guard.yml': lines.replace('Qualified.Name', 'S.B') });
    expect(await run(['check'], folder)).toMatchObject({ exitCode: 0 });
  });
});

describe('no configuration locks a repository', () => {
  const WRONG = 'preset: strickt\n';

  test('one that the change breaks is an error of the change', async () => {
    const repository = createRepository({ 'm.mml': MODEL, '.mml-guard.yml': '' });
    repository.commit({ '.mml-guard.yml': WRONG });
    const { exitCode, findings } = await review(repository);
    expect(exitCode).toBe(1);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'configuration-invalid', origin: 'introduced' }));
  });

  test('one that was broken before stops no other change', async () => {
    const repository = createRepository({ 'm.mml': MODEL, '.mml-guard.yml': WRONG });
    repository.commit({ 'm.mml': `${MODEL}domain "T" { }\n` });
    const { exitCode, findings } = await review(repository);
    expect(exitCode).toBe(0);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'configuration-invalid', origin: 'inherited' }));
  });

  test('the change that repairs it passes and is credited', async () => {
    const repository = createRepository({ 'm.mml': MODEL, '.mml-guard.yml': WRONG });
    repository.commit({ '.mml-guard.yml': 'preset: strict\n' });
    const { exitCode, verdict } = await review(repository);
    expect({ exitCode, fixed: verdict.fixed }).toEqual({ exitCode: 0, fixed: 1 });
  });

  test('an expired waiver stops no change, whatever the gate', async () => {
    const old = WAIVER.replace('2026-12-20', '2026-01-01');
    const repository = createRepository({ 'm.mml': MODEL, '.mml-guard.yml': `${old}fail-on: warning\n` });
    repository.commit({ '.mml-guard.yml': 'fail-on: warning\n' });
    expect(await review(repository)).toMatchObject({ exitCode: 0 });
  });
});
