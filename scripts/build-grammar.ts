/** Generates the parser and compiles it and the walker to WebAssembly: the same bytes every time. */

import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLANG, requireTools, run, runTreeSitter, WASM_LD } from './build-grammar-tools.ts';

export const GRAMMAR = join(import.meta.dirname, '..', 'grammar');

/** The version of the parse tables: the newest that Helix and Emacs of Debian 13 load too. Nothing here needs what 15 adds. */
const ABI = '14';
const PARSER_WASM = 'tree-sitter-mml.wasm';
const WALKER_WASM = 'walker.wasm';
/** Numbers of sections in the binary format, WebAssembly 1.0, 5.5.2. */
const FORBIDDEN_SECTIONS = { 5: 'memory', 6: 'global', 11: 'data' } as const;
const HEADER_BYTES = 8;

if (process.argv[1] === import.meta.filename) main();

function main(): void {
  try {
    buildGrammar(GRAMMAR);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Writes `src/` and both WASM files below the folder, which holds `grammar.js` and what goes with it. */
export function buildGrammar(folder: string): void {
  requireTools();
  runTreeSitter(folder, ['generate', '--abi', ABI]);
  runTreeSitter(folder, ['build', '--wasm', '--output', PARSER_WASM, '.']);
  buildWalker(folder);
  for (const file of [PARSER_WASM, WALKER_WASM]) chmodSync(join(folder, file), 0o644);
}

/** The walker lives in the parser's memory, so it may have no memory of its own: no stack, no data, no globals. */
function buildWalker(folder: string): void {
  const link = ['--no-entry', '--import-memory', '--strip-all', '--gc-sections', '-z', 'stack-size=0'];
  const flags = [
    '--target=wasm32',
    '-O2',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-nostdlib',
    '-ffreestanding',
    '-fno-builtin',
  ];
  run({
    command: CLANG,
    args: [
      ...flags,
      '-mno-bulk-memory',
      `-fuse-ld=${WASM_LD}`,
      `-Wl,${link.join(',')}`,
      '-o',
      WALKER_WASM,
      'walker/walker.c',
    ],
    cwd: folder,
  });
  const sections = listSections(readFileSync(join(folder, WALKER_WASM)));
  for (const [id, name] of Object.entries(FORBIDDEN_SECTIONS)) {
    if (sections.includes(Number(id)))
      throw new Error(`The walker has a ${name} section: it would write into the parser's memory.`);
  }
}

function listSections(wasm: Uint8Array): readonly number[] {
  const ids: number[] = [];
  for (let at = HEADER_BYTES; at < wasm.length; ) {
    ids.push(wasm[at] ?? 0);
    const { value, next } = readLeb128(wasm, at + 1);
    at = next + value;
  }
  return ids;
}

function readLeb128(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  for (let at = start, shift = 0; ; at++, shift += 7) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next: at + 1 };
  }
}
