/** Gives several files new texts at once: all of them or, where one is not what was read, none. */

import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { explainSystemError } from './system-error.ts';
import { UsageError } from './usage-error.ts';

export interface Replacement {
  /** Absolute. */
  readonly path: string;
  /** As it was read. */
  readonly before: string;
  readonly after: string;
}

/** Throws UsageError, and leaves every file as it was, where one has changed since it was read or cannot be written. */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const prepared: Prepared[] = [];
  try {
    for (const replacement of replacements) prepared.push(prepare(replacement));
    for (const file of prepared) writeFileSync(file.temporary, file.bytes, { mode: file.mode, flag: 'wx' });
    exchange(prepared);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw cannotReplace(explainSystemError(error));
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

interface Prepared {
  readonly path: string;
  readonly temporary: string;
  readonly bytes: Buffer;
  readonly original: Buffer;
  readonly mode: number;
}

function prepare({ path, before, after }: Replacement): Prepared {
  const status = lstatSync(path);
  if (!status.isFile()) throw cannotReplace(`${path} is not a regular file any more`);
  const original = readFileSync(path);
  const bytes = writeLike(original, before, after);
  if (bytes === undefined) throw cannotReplace(`${path} has changed since it was read`);
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  return { path, temporary, bytes, original, mode: status.mode & 0o7777 };
}

/** A checkout may have given every line the ending of its system, which the text that git stores does not have. */
function writeLike(original: Buffer, before: string, after: string): Buffer | undefined {
  if (original.equals(Buffer.from(before))) return Buffer.from(after);
  const convert = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'));
  return !before.includes('\r') && original.equals(convert(before)) ? convert(after) : undefined;
}

/** What was exchanged before one failed gets its old bytes back. */
function exchange(files: readonly Prepared[]): void {
  const done: Prepared[] = [];
  try {
    for (const file of files) {
      renameSync(file.temporary, file.path);
      done.push(file);
    }
  } catch (error) {
    for (const { path, original, mode } of done) writeFileSync(path, original, { mode });
    throw error;
  }
}

function cannotReplace(found: string): UsageError {
  return new UsageError({
    problem: 'the repairs were not written, and no file was touched',
    expected: 'files that can be written and still hold what was read',
    found,
    remedy: 'run mml-guard fix --write again once nothing else writes to these files',
  });
}
