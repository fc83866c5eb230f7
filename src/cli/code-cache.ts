/** Keeps what V8 compiled in one run for the next one, in the user's cache folder. Whatever goes wrong, there is no cache. */

import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findCacheFolder, isOwnFile, makeCacheFolder } from '../io/cache-folder.ts';

/** Where a cache is, and of which program it holds the code. */
export interface CodeCache {
  readonly folder: string;
  /** Exactly as long as a SHA-256 in hexadecimal digits. */
  readonly digest: string;
}

const DIGEST_LENGTH = 64;

/** Where compiled code is kept; `undefined` where nobody is at home, or wants no cache. */
export function locateCodeCache(digest: string, environment: NodeJS.ProcessEnv): CodeCache | undefined {
  const { NODE_DISABLE_COMPILE_CACHE: isOff } = environment;
  const folder = isOff === undefined || isOff === '' ? findCacheFolder(environment) : undefined;
  return folder === undefined ? undefined : { folder, digest };
}

/**
 * The code of a part, of an earlier run of the same program; V8 itself looks whether it is code of the same V8. `spare` is
 * overwritten: memory that is new to the process costs more than what is read into it.
 */
export function readCode(cache: CodeCache, part: string, spare: Buffer): Buffer | undefined {
  try {
    const file = openSync(fileOf(cache, part), 'r');
    try {
      return readOwnCode(file, cache, spare);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Nothing where somebody else could have written the file. */
function readOwnCode(file: number, { digest }: CodeCache, spare: Buffer): Buffer | undefined {
  const stats = fstatSync(file);
  const length = (stats.size - DIGEST_LENGTH) / 2;
  if (!isOwnFile(stats) || length <= 0 || !Number.isInteger(length)) return undefined;
  const content = Buffer.allocUnsafeSlow(DIGEST_LENGTH + length);
  if (readSync(file, content) < content.length) return undefined;
  const code = content.subarray(DIGEST_LENGTH);
  // V8 believes what it is given, and damaged code crashes it. Comparing two copies is the quickest proof there is.
  const isWhole = content.toString('latin1', 0, DIGEST_LENGTH) === digest && isRepeated(file, code, spare);
  return isWhole ? code : undefined;
}

function isRepeated(file: number, code: Buffer, spare: Buffer): boolean {
  for (let at = 0; at < code.length; at += spare.length) {
    const piece = code.subarray(at, at + spare.length);
    const copy = spare.subarray(0, piece.length);
    if (readSync(file, copy) < copy.length || !copy.equals(piece)) return false;
  }
  return true;
}

/** Replaces the file as a whole, so that a run at the same time reads the old one or the new one. */
export function writeCode(cache: CodeCache, part: string, code: Uint8Array): void {
  const path = fileOf(cache, part);
  const temporary = `${path}.${process.pid}`;
  try {
    makeCacheFolder(cache.folder);
    writeFileSync(temporary, Buffer.concat([Buffer.from(cache.digest, 'latin1'), code, code]), { mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    removeQuietly(temporary);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that cannot be written to holds no file of ours.
  }
}

/** One file for each part and Node, whatever versions of the program come and go: the folder does not grow. */
function fileOf({ folder }: CodeCache, part: string): string {
  return `${folder}/${part}-${process.version}-${process.arch}.bin`;
}
