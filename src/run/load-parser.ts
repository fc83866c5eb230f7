/** Starts the parser for a given amount of text. */

import { setFlagsFromString } from 'node:v8';
import { readWasmFiles } from '../io/wasm-files.ts';
import type { Contents } from '../syntax/facts.ts';
import type { FactsMemory } from '../syntax/facts-memory.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { LARGE_INPUT_FLAG, SMALL_INPUT_FLAG } from './tiering.ts';

/** Below this many bytes optimised code is never worth its compilation. */
const SMALL_INPUT = 200_000;

/**
 * V8 optimises WebAssembly in the background and waits for that at exit. A short run must not pay for code it never uses,
 * so the threshold is raised before anything is compiled; a long one needs the optimised code. Where every content is
 * remembered there is nothing to parse, and nothing is loaded.
 */
export async function loadParser(
  contents: Iterable<Contents>,
  { memory, start = startFor }: Loading = {},
): Promise<MmlParser> {
  const sizes: number[] = [];
  for (const some of contents) {
    for (const hash of some.keys()) if (memory?.recall(hash) === undefined) sizes.push(some.get(hash)?.length ?? 0);
  }
  if (memory !== undefined && sizes.length === 0) return IDLE_PARSER;
  return start(sizes.reduce((sum, size) => sum + size, 0));
}

export interface Loading {
  readonly memory?: FactsMemory | undefined;
  /** For so many bytes; by default with the flags that these need. */
  readonly start?: ((bytes: number) => Promise<MmlParser>) | undefined;
}

async function startFor(bytes: number): Promise<MmlParser> {
  // Compiled code of an earlier run is taken only under the flags that Node began with.
  const { createParser } = await import('../syntax/parser.ts');
  setFlagsFromString(bytes < SMALL_INPUT ? SMALL_INPUT_FLAG : LARGE_INPUT_FLAG);
  return createParser(readWasmFiles());
}

const IDLE_PARSER: MmlParser = {
  walker: 'cursor',
  read() {
    throw new Error('a content was to be parsed, though all were remembered');
  },
};
