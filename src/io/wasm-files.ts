/** Reads the WebAssembly files the parser needs: beside the bundle, or where the source tree keeps them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParserWasm } from '../syntax/parser.ts';

const BUNDLE = import.meta.dirname;
const REPOSITORY = join(import.meta.dirname, '..', '..');

const FILES = {
  runtime: { name: 'web-tree-sitter.wasm', source: join(REPOSITORY, 'node_modules', 'web-tree-sitter') },
  language: { name: 'tree-sitter-mml.wasm', source: join(REPOSITORY, 'grammar') },
  walker: { name: 'walker.wasm', source: join(REPOSITORY, 'grammar') },
} as const;

export function readWasmFiles(): ParserWasm {
  return { runtime: readWasm('runtime'), language: readWasm('language'), walker: readWasm('walker') };
}

function readWasm(part: keyof typeof FILES): Uint8Array {
  const { name, source } = FILES[part];
  const bundled = join(BUNDLE, name);
  return readFileSync(existsSync(bundled) ? bundled : join(source, name));
}
