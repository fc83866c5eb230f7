/** Reads the WebAssembly files the parser needs: beside the bundle, or where the source tree keeps them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParserWasm } from '../syntax/parser.ts';

/** Folders from the root of the source tree. */
const FILES = {
  runtime: { name: 'web-tree-sitter.wasm', source: 'node_modules/web-tree-sitter' },
  language: { name: 'tree-sitter-mml.wasm', source: 'grammar' },
  walker: { name: 'walker.wasm', source: 'grammar' },
} as const;

export function readWasmFiles(): ParserWasm {
  return { runtime: readWasm('runtime'), language: readWasm('language'), walker: readWasm('walker') };
}

function readWasm(part: keyof typeof FILES): Uint8Array {
  const { name, source } = FILES[part];
  const bundled = join(import.meta.dirname, name);
  return readFileSync(existsSync(bundled) ? bundled : join(import.meta.dirname, '../..', source, name));
}
