/**
 * Digests everything that the facts of a file depend on, so that facts kept by another version are never believed, nor what
 * rules found in them. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the sources and the grammar: the version of the program, and that of the parser's runtime. */
const OTHERS = ['package.json', 'node_modules/web-tree-sitter/package.json'];

/** 64 hexadecimal digits; the same wherever the checkout stands and however its lines end. */
export function digestFacts(root: string, wasmFiles: readonly string[]): string {
  const sources = ['src/syntax', 'src/text', 'src/model', 'src/link', 'src/rules'].flatMap((folder) =>
    listFiles(root, folder),
  );
  const hash = createHash('sha256');
  for (const path of [...sources.sort(), ...OTHERS]) {
    hash.update(`${path}\n${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}`);
  }
  for (const path of wasmFiles) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}
