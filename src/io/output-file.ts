/** Writes a report to a file: refused before the work where it cannot succeed, and never half-written. */

import { randomBytes } from 'node:crypto';
import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { explainSystemError } from './system-error.ts';
import { UsageError } from './usage-error.ts';

export function assertWritable(path: string): void {
  const target = resolve(path);
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw cannotWrite(path, 'a folder of that name');
  try {
    if (existing !== undefined) accessSync(target, constants.W_OK);
    else accessSync(dirname(target), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, `${existing ? 'the file' : `the folder ${dirname(path)}`}: ${explainSystemError(error)}`);
  }
  if (existing === undefined && !statSync(dirname(target)).isDirectory()) throw cannotWrite(path, 'no folder above it');
}

/** Through a temporary neighbour, so that a reader sees the old file or the new one; a device is written directly. */
export function writeOutput(path: string, text: string): void {
  try {
    const target = resolve(path);
    const existing = statSync(target, { throwIfNoEntry: false });
    // `/dev/stdout` may lead to a pipe, which has no path of its own.
    if (existing !== undefined && !existing.isFile()) writeFileSync(target, text);
    else replaceFile(existing === undefined ? target : realpathSync(target), text, existing?.mode);
  } catch (error) {
    throw cannotWrite(path, explainSystemError(error));
  }
}

function replaceFile(target: string, text: string, mode: number | undefined): void {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text, mode === undefined ? {} : { mode });
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function cannotWrite(path: string, found: string): UsageError {
  return new UsageError({
    problem: `\`${path}\` cannot be written`,
    expected: 'a file in a folder that exists and is writable',
    found,
    remedy: 'choose a file in a folder that exists, or make the folder first',
  });
}
