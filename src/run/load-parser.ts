/** Starts the parser for a given amount of text. */

import { setFlagsFromString } from 'node:v8';
import { readWasmFiles } from '../io/wasm-files.ts';
import type { ContentHash } from '../syntax/facts.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { LARGE_INPUT_FLAG, SMALL_INPUT_FLAG } from './tiering.ts';

/** Below this many bytes optimised code is never worth its compilation. */
const SMALL_INPUT = 200_000;

/**
 * V8 optimises WebAssembly in the background and waits for that at exit. A short run must not pay for code it never uses,
 * so the threshold is raised before anything is compiled; a long one needs the optimised code.
 */
export async function loadParser(contents: Iterable<ReadonlyMap<ContentHash, Uint8Array>>): Promise<MmlParser> {
  // Compiled code of an earlier run is taken only under the flags that Node began with.
  const { createParser } = await import('../syntax/parser.ts');
  setFlagsFromString(measure(contents) < SMALL_INPUT ? SMALL_INPUT_FLAG : LARGE_INPUT_FLAG);
  return createParser(readWasmFiles());
}

function measure(contents: Iterable<ReadonlyMap<ContentHash, Uint8Array>>): number {
  let total = 0;
  for (const map of contents) for (const bytes of map.values()) total += bytes.length;
  return total;
}
