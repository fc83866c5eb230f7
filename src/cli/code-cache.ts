/** Keeps what V8 compiled in one run for the next one, in the user's cache folder. Whatever goes wrong, there is no cache. */

import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** The code of a part, of an earlier run of the same program; V8 itself looks whether it is code of the same V8. */
export function readCode(cache: CodeCache, part: string): Buffer | undefined {
  try {
    const content = readOwnFile(fileOf(cache, part));
    // V8 believes what it is given, and damaged code crashes it. Comparing two copies is the quickest proof there is.
    const length = (content.length - DIGEST_LENGTH) / 2;
    const code = content.subarray(DIGEST_LENGTH, DIGEST_LENGTH + length);
    const copy = content.subarray(DIGEST_LENGTH + length);
    const isWhole = content.toString('latin1', 0, DIGEST_LENGTH) === cache.digest && code.equals(copy);
    return isWhole && length > 0 ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Throws where the file is missing, or where somebody else could have written it. */
function readOwnFile(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    if (!isOwnFile(fstatSync(file))) throw new Error(`${path} may hold the code of somebody else`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
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
