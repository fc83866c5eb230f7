/** The sources as the architecture tests read them: path, text and syntax tree of every file. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceText {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** All TypeScript files below these folders of the project, sorted by path. */
export function readSources(...folders: readonly string[]): readonly SourceText[] {
  const paths = folders.flatMap(findFiles).sort();
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
  });
}

function findFiles(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const paths = files.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.filter((path) => !path.includes('node_modules/'));
}

/** Every node of a tree, parents first. */
export function* walkTree(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* walkTree(child);
}

/** `path:line` for people to click on. */
export function describePlace(source: SourceText, node: ts.Node): string {
  return `${source.path}:${lineOf(source, node.getStart(source.tree))}`;
}

export function countLines(source: SourceText, node: ts.Node): number {
  return lineOf(source, node.end) - lineOf(source, node.getStart(source.tree)) + 1;
}

function lineOf(source: SourceText, offset: number): number {
  return source.tree.getLineAndCharacterOfPosition(offset).line + 1;
}
