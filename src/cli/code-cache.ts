/** Keeps what V8 compiled in one run for the next one, in the user's cache folder. Whatever goes wrong, there is no cache. */

import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a cache is, and of which program it holds the code. */
export interface CodeCache {
  readonly folder: string;
  /** Exactly as long as a SHA-256 in hexadecimal digits. */
  readonly digest: string;
}

const DIGEST_LENGTH = 64;
/** Others may not write what is going to be executed. */
const WRITABLE_BY_OTHERS = 0o022;

/** The folder for files that may vanish, as each system has it; `undefined` where nobody is at home, or wants no cache. */
export function locateCodeCache(digest: string, environment: NodeJS.ProcessEnv): CodeCache | undefined {
  if (isSet(environment.NODE_DISABLE_COMPILE_CACHE)) return undefined;
  const folder = findCacheFolder(environment);
  return folder === undefined ? undefined : { folder: join(folder, 'mml-guard'), digest };
}

function findCacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  if (isSet(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return isSet(LOCALAPPDATA) ? LOCALAPPDATA : undefined;
  if (!isSet(HOME)) return undefined;
  return process.platform === 'darwin' ? join(HOME, 'Library', 'Caches') : join(HOME, '.cache');
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
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
    const { uid, mode } = fstatSync(file);
    const isOwn = process.getuid === undefined || (process.getuid() === uid && (mode & WRITABLE_BY_OTHERS) === 0);
    if (!isOwn) throw new Error(`${path} may hold the code of somebody else`);
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
    makeFolder(cache.folder);
    writeFileSync(temporary, Buffer.concat([Buffer.from(cache.digest, 'latin1'), code, code]), { mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    removeQuietly(temporary);
  }
}

/** Two levels, one by one: `recursive` never ends where a system says that the folder above is missing, as `/proc` does. */
function makeFolder(folder: string): void {
  for (const path of [dirname(folder), folder]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
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
  return join(folder, `${part}-${process.version}-${process.arch}.bin`);
}
