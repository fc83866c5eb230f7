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

/** What one call may write: the kernel takes so many pieces at once. */
const PIECES_PER_WRITE = 512;
const DAY = 86_400_000;

/** A file that stays open, so that it is the same one also where another takes its name meanwhile. */
export interface PackInput {
  /** Bytes. */
  readonly size: number;
  /** Fills the target with what stands at that place; false where the file ends before, or is closed. */
  read(target: Uint8Array, position: number): boolean;
  close(): void;
}

/** Undefined where there is no such file, or none that may be believed. */
export function openPackFile(path: string, trust: Trust, largest: number): PackInput | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, constants.O_RDONLY);
    const status = fstatSync(file);
    if (status.size <= largest && (trust === 'any files' || isOwnFile(status))) return createInput(file, status.size);
    closeSync(file);
  } catch {
    // What cannot be read is not there.
  }
  return undefined;
}

function createInput(file: number, size: number): PackInput {
  let isOpen = true;
  return {
    size,
    read: (target, position) => isOpen && readAll(file, target, position),
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

function readAll(file: number, target: Uint8Array, position: number): boolean {
  try {
    for (let done = 0; done < target.length; ) {
      const count = readSync(file, target, done, target.length - done, position + done);
      if (count === 0) return false;
      done += count;
    }
    return true;
  } catch {
    return false;
  }
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
