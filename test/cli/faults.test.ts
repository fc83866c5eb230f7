/** A machine on which something is missing, old, closed or wrong: a message with what to do, and no half-written file. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../io/temporary-folder.ts';
import { createRepository } from '../io/temporary-repository.ts';
import { run, runShell } from './run-cli.ts';

const BEFORE = 'entity "A" { attribute "x" { type = "string" } }\n';
const AFTER = 'entity "A" { }\n';

function createChanged() {
  const repository = createRepository();
  repository.commit({ 'a.mml': BEFORE });
  repository.commit({ 'a.mml': AFTER });
  return repository;
}

function createFakeGit(script: string): string {
  const folder = createFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return folder;
}

const REVIEW = '$CLI review HEAD~1 HEAD --no-cache';

describe('git', () => {
  test('that is missing is named, with a way without it', async () => {
    const { folder } = createChanged();
    const { exitCode, stdout, stderr } = await runShell(`PATH= ${REVIEW}`, folder);
    expect(stderr).toContain('git could not be started');
    expect(stderr).toContain('install git, or compare two folders');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test('that is missing is no matter where two folders are compared', async () => {
    const folder = createFolder({ 'before/a.mml': BEFORE, 'after/a.mml': AFTER });
    const { exitCode, stdout } = await runShell('PATH= $CLI review before after --no-cache', folder);
    expect(stdout).toContain('attribute');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['knows no option of ours', 'echo "git version 1.8.3"; echo "error: unknown option" >&2; exit 129'],
    [
      'knows no cat-file --batch-command',
      'case "$*" in *batch-command*) echo "error: unknown option \\`batch-command" >&2; exit 129;; esac; exec /usr/bin/env PATH="$REAL_PATH" git "$@"',
    ],
  ])('that is old and %s ends with a message, not with a verdict', async (_title, script) => {
    const { folder } = createChanged();
    const fake = createFakeGit(script);
    const { PATH = '' } = process.env;
    const { exitCode, stdout, stderr } = await runShell(REVIEW, folder, {
      PATH: `${fake}:${PATH}`,
      REAL_PATH: PATH,
    });
    expect(stderr).toContain('git 2.36 or newer');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

test('a checkout and a home that cannot be written to are read', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'mml-guard-closed-'));
  mkdirSync(join(folder, 'home'));
  for (const side of ['before', 'after']) {
    mkdirSync(join(folder, side));
    writeFileSync(join(folder, side, 'a.mml'), side === 'before' ? BEFORE : AFTER);
    chmodSync(join(folder, side), 0o555);
  }
  chmodSync(join(folder, 'home'), 0o555);
  chmodSync(folder, 0o555);
  const isRoot = process.getuid?.() === 0;
  const drop = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups ' : '';
  if (spawnSync('sh', ['-c', `${drop}"$0" -e 0`, process.execPath]).status !== 0)
    context.skip('no other user can be taken on here, and for root nothing is closed');
  const home = { HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'home') };
  const { exitCode, stdout, stderr } = await runShell(`${drop}$CLI review before after`, folder, home);
  expect(stderr).toBe('');
  expect(stdout).toContain('attribute');
  expect(exitCode).toBe(0);
  const written = await runShell(`${drop}$CLI review before after --output json=report.json`, folder, home);
  expect(written.stderr).toContain('cannot be written');
  expect(written.exitCode).toBe(2);
});

describe('a clock that is far off', () => {
  const WAIVER =
    'fail-on: warning\nwaivers:\n  - rule: attribute-removed\n    subject: "A.x"\n    reason: other\n    text: gone\n    approved-by: Ada\n    expires: 2026-12-31\n';

  test.each([
    ['1970-01-01', 2, 'expected a day at most 90 days ahead, so 1970-04-01 or earlier'],
    ['2026-12-31', 0, 'waived'],
    ['2100-01-01', 1, 'waiver-expired'],
  ])('as of %s: waivers hold until their day, exit code %i', async (day, expected, said) => {
    const files = { 'before/a.mml': BEFORE, 'after/a.mml': AFTER, 'before/.mml-guard.yml': WAIVER };
    const folder = createFolder({ ...files, 'after/.mml-guard.yml': WAIVER });
    const { exitCode, stdout, stderr } = await run(['review', 'before', 'after', '--as-of', day], folder);
    expect(stdout + stderr).toContain(said);
    expect(exitCode).toBe(expected);
  });
});
