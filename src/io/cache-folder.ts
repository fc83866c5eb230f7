/** The folder for files that may vanish, as each system has it. */

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** That of this program; `undefined` where nobody is at home. */
export function findCacheFolder(environment: NodeJS.ProcessEnv): string | undefined {
  const folder = findUserFolder(environment);
  return folder === undefined ? undefined : join(folder, 'mml-guard');
}

function findUserFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  if (isSet(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return isSet(LOCALAPPDATA) ? LOCALAPPDATA : undefined;
  if (!isSet(HOME)) return undefined;
  return process.platform === 'darwin' ? join(HOME, 'Library', 'Caches') : join(HOME, '.cache');
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Level by level: `recursive` never ends where a system says that the folder above is missing, as `/proc` does. */
export function makeCacheFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeCacheFolder(parent);
  mkdirSync(folder, { mode: 0o700 });
}

/** Others may not write what is believed. */
const WRITABLE_BY_OTHERS = 0o022;

/** Whether nobody but this user could have written a file; systems without owners tell nothing. */
export function isOwnFile({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (process.getuid() === uid && (mode & WRITABLE_BY_OTHERS) === 0);
}
