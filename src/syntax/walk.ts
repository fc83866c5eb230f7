/** Reads a tree with the compiled walker, straight from the parser's memory. */

import type { Tree } from 'web-tree-sitter';
import type { WalkedTree } from './item-table.ts';

export interface WalkerHost {
  readonly wasm: Uint8Array;
  readonly memory: WebAssembly.Memory;
  readonly roles: Uint8Array;
  readonly _malloc?: (bytes: number) => number;
  readonly _free?: (address: number) => void;
}

/** The walker over the parser's own memory; `undefined` where this host does not share it. */
export function loadWalker(_host: WalkerHost): ((tree: Tree) => WalkedTree) | undefined {
  return undefined;
}
