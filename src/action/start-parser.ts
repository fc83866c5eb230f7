/** Starts the parser before anything is read, so that compiling it and waiting for git go on at the same time. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { readWasmFiles } from '../io/wasm-files.ts';
import type { MmlParser } from '../syntax/parser.ts';

/** Bytes of git's index of a checkout with some five hundred files. */
const SMALL_INDEX = 64 * 1024;

/**
 * V8 optimises WebAssembly in the background, which a small model never gains from and a machine of two cores pays for. How
 * much there is to parse is not known yet; the index of the checkout tells whether it can be much.
 */
export async function startParser(workspace: string): Promise<MmlParser> {
  const { createParser } = await import('../syntax/parser.ts');
  const index = statSync(join(workspace, '.git', 'index'), { throwIfNoEntry: false });
  if (index !== undefined && index.size < SMALL_INDEX) setFlagsFromString('--wasm-tiering-budget=2147483647');
  return createParser(readWasmFiles());
}
