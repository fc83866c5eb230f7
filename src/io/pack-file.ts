/** Reads and writes whole packs on disk. Reading never throws; a writer leaves the old file, the new one, or a torn end. */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writevSync,
} from 'node:fs';
import { isOwnFile } from './cache-folder.ts';

/** Whose files are believed: those that nobody else could have written, or all in a folder that somebody named. */
export type Trust = 'own files' | 'any files';

const NOTHING = Buffer.alloc(0);
/** What one call may write: the kernel takes so many pieces at once. */
const PIECES_PER_WRITE = 512;
const DAY = 86_400_000;

/** Empty where there is no such file, or none that may be believed. */
export function readPackFile(path: string, trust: Trust, largest: number): Buffer {
  try {
    if (!statSync(path).isFile()) return NOTHING;
    const file = openSync(path, constants.O_RDONLY);
    try {
      const status = fstatSync(file);
      if (status.size > largest || (trust === 'own files' && !isOwnFile(status))) return NOTHING;
      return readAll(file, status.size);
    } finally {
      closeSync(file);
    }
  } catch {
    return NOTHING;
  }
}

/** Memory of its own, because views of words need a start at a word. */
function readAll(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  let done = 0;
  while (done < size) {
    const count = readSync(file, bytes, done, size - done, null);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

/** Replaces the file as a whole, so that a run at the same time reads the old one or the new one. */
export function replacePackFile(path: string, pieces: readonly Buffer[]): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writePieces(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, pieces);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Throws where the file has gone meanwhile: entries without a head are nothing. */
export function appendToPackFile(path: string, pieces: readonly Buffer[]): void {
  writePieces(path, constants.O_WRONLY | constants.O_APPEND, [Buffer.concat(pieces)]);
}

function writePieces(path: string, flags: number, pieces: readonly Buffer[]): void {
  const file = openSync(path, flags, 0o600);
  try {
    for (let start = 0; start < pieces.length; start += PIECES_PER_WRITE) {
      const some = pieces.slice(start, start + PIECES_PER_WRITE);
      const size = some.reduce((sum, piece) => sum + piece.length, 0);
      if (writevSync(file, some) !== size) throw new Error(`${path} could not be written to its end`);
    }
  } finally {
    closeSync(file);
  }
}

/** A file that is read is not the one to be removed first; once a day is enough to tell. */
export function keepPackFileYoung(path: string, now: Date): void {
  try {
    if (now.getTime() - statSync(path).mtimeMs > DAY) utimesSync(path, now, now);
  } catch {
    // Then it is as old as it looks.
  }
}
