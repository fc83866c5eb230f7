/** Our own program as a command to be measured, with caches or without. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './measure.ts';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = join(ROOT, 'dist', 'cli.js');

export interface GuardRun {
  readonly words: readonly string[];
  readonly directory?: string;
  /** The user's cache folder; without it nothing is cached. */
  readonly cache?: string;
}

export function guard({ words, directory, cache }: GuardRun): Command {
  return {
    program: process.execPath,
    arguments: [CLI, ...(cache === undefined ? ['--no-cache'] : []), ...words],
    accepts: [0, 1],
    ...(directory !== undefined && { directory }),
    ...(cache !== undefined && { environment: { XDG_CACHE_HOME: cache } }),
  };
}

/** The floor of every program that runs on Node. */
export const NODE_ALONE: Command = { program: process.execPath, arguments: ['-e', '0'], accepts: [0] };
