/** Finds the place of a key or value in the text of a configuration. */

import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml';

export interface ConfigText {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The decoded document; null for an empty one. */
  readonly value: unknown;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the last key of a path is written; where it is not, the nearest key above it. */
export function locateKey(source: ConfigText, path: readonly string[]): Place {
  return place(source, walk(source, path).key);
}

/** Where the value at a path is written; where it has none, its key. */
export function locateValue(source: ConfigText, path: readonly string[]): Place {
  const { key, value } = walk(source, path);
  return place(source, value ?? key);
}

/** Offsets of the key and the value at a path, or of the last ones found on the way. */
function walk(source: ConfigText, path: readonly string[]): { key: number; value: number | undefined } {
  let node: unknown = source.document.contents;
  let found: { key: number; value: number | undefined } = { key: startOf(node) ?? 0, value: startOf(node) };
  for (const name of path) {
    const next = stepInto(node, name);
    if (next === undefined) break;
    node = next.value;
    found = { key: startOf(next.key) ?? found.key, value: startOf(next.value) };
  }
  return found;
}

function stepInto(node: unknown, name: string): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name);
  if (!isSeq(node)) return undefined;
  const value = node.items[Number(name)];
  return value === undefined ? undefined : { key: value, value };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function place(source: ConfigText, offset: number): Place {
  const { line, col } = source.lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
