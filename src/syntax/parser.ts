/** Sets up tree-sitter from bytes that somebody else has read: the runtime, the language and the walker. */

import { Language, type ParseOptions, Parser, type ParseState, type Tree } from 'web-tree-sitter';
import { loadWalker } from './walk.ts';
import { buildRoles, walkWithCursor } from './walk-cursor.ts';
import type { WalkedTree } from './walked-tree.ts';
import {
  Instance,
  Memory,
  Module,
  RuntimeError,
  type WasmImports,
  type WasmInstance,
  type WasmMemory,
  type WasmModule,
} from './web-assembly.ts';

/** The three WebAssembly files that reading MML takes. */
export interface ParserWasm {
  /** `web-tree-sitter.wasm`. */
  readonly runtime: Uint8Array;
  /** `tree-sitter-mml.wasm`. */
  readonly language: Uint8Array;
  /** `walker.wasm`. */
  readonly walker: Uint8Array;
}

/** Reads texts, one after the other. */
export interface MmlParser {
  /** Reads one text; `undefined` where tree-sitter gives up (it ran out of memory), or where it was to end at a mistake. */
  readonly read: (text: string, endAt?: ReadingEnd) => WalkedTree | undefined;
  /** Whether the quick walker is in use, or the public cursor. */
  readonly walker: 'compiled' | 'cursor';
}

/** Recovering from mistakes is what takes long, so a very large text is given up at the first. */
export type ReadingEnd = 'the end' | 'first mistake';

/** web-tree-sitter's WASM grows up to this many pages of 64 KiB: 2 GiB. */
const MEMORY_PAGES = { initial: 512, maximum: 32768 };

/** What Emscripten reads from, and leaves in, the options of `Parser.init`. */
interface RuntimeOptions {
  wasmMemory: WasmMemory;
  instantiateWasm(imports: WasmImports, done: InstanceReceiver): object;
  /** Told when memory ends, as an error that is thrown tells too. */
  printErr(text: string): void;
  _malloc?: (bytes: number) => number;
  _free?: (address: number) => void;
}

type InstanceReceiver = (instance: WasmInstance, module: WasmModule) => void;

/** Compiles synchronously: for modules of this size that starts faster than waiting for a thread. */
export async function createParser(wasm: ParserWasm): Promise<MmlParser> {
  const memory = new Memory(MEMORY_PAGES);
  const options = buildRuntimeOptions(wasm.runtime, memory);
  await Parser.init(options);
  const language = Language.loadSync(new Module(wasm.language));
  const parser = new Parser().setLanguage(language);
  const roles = buildRoles(language);
  const compiled = loadWalker({ wasm: wasm.walker, memory, roles, ...options });
  const walk = compiled ?? ((tree: Tree) => walkWithCursor(tree, roles));
  return {
    read: (text, endAt = 'the end') => readText(parser, { text, endAt }, walk),
    walker: compiled ? 'compiled' : 'cursor',
  };
}

function buildRuntimeOptions(runtime: Uint8Array, memory: WasmMemory): RuntimeOptions {
  return {
    wasmMemory: memory,
    printErr() {},
    instantiateWasm(imports, done) {
      const module = new Module(runtime);
      done(new Instance(module, imports), module);
      return {};
    },
  };
}

/** Where WebAssembly's memory ends it throws, and no text may make this program throw. */
function readText(
  parser: Parser,
  { text, endAt }: { readonly text: string; readonly endAt: ReadingEnd },
  walk: (tree: Tree) => WalkedTree,
): WalkedTree | undefined {
  let tree: Tree | null = null;
  try {
    tree = parser.parse(text, null, endAt === 'first mistake' ? END_AT_MISTAKE : undefined);
    // Else the next text would be read as the rest of this one.
    if (tree === null) parser.reset();
    return tree === null ? undefined : walk(tree);
  } catch (error) {
    if (error instanceof RuntimeError || error instanceof RangeError) return undefined;
    throw error;
  } finally {
    tree?.delete();
  }
}

const END_AT_MISTAKE: ParseOptions = { progressCallback: ({ hasError }: ParseState) => hasError };
