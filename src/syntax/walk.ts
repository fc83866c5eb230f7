/** Reads a tree with the compiled walker (grammar/walker/walker.c), straight from the parser's memory. */

import type { Tree } from 'web-tree-sitter';
import { ITEM_STRIDE } from './facts.ts';
import { MISTAKE_STRIDE } from './mistake-list.ts';
import type { WalkedTree } from './walked-tree.ts';
import { Instance, Module, type WasmMemory } from './web-assembly.ts';

/** What the walker needs of the runtime whose memory it shares. */
export interface WalkerHost {
  readonly wasm: Uint8Array;
  readonly memory: WasmMemory;
  readonly roles: Uint8Array;
  /** Absent where somebody else has started the runtime of this process, with a memory of its own. */
  readonly _malloc?: (bytes: number) => number;
  readonly _free?: (address: number) => void;
}

/** Words of the walker's state, in the order of `Walker` in walker.c. */
const State = {
  arrays: 0,
  roles: 8,
  roleCount: 9,
  rowCount: 10,
  mistakeCount: 11,
  errorWeight: 12,
} as const;
const STATE_WORDS = 19;

/** Bytes of one record of each array, in the order of the walker's state. */
const RECORD_BYTES = [ITEM_STRIDE * 4, MISTAKE_STRIDE * 4, 13 * 4, 4 * 4] as const;
const FIRST_CAPACITIES = [16384, 1024, 1024, 1024] as const;

type Walk = (state: number, tree: number) => number;

/** The walker over the parser's own memory; `undefined` where this host does not share it. */
export function loadWalker(host: WalkerHost): ((tree: Tree) => WalkedTree) | undefined {
  if (host._malloc === undefined || host._free === undefined) return undefined;
  const module = new Module(host.wasm);
  const { exports } = new Instance(module, { env: { memory: host.memory } });
  const arrays = new WalkerArrays({ ...host, _malloc: host._malloc, _free: host._free });
  const walk = exports['walk'] as Walk;
  return (tree) => {
    const address = findTreeAddress(tree);
    for (let short = walk(arrays.state, address); short !== 0; short = walk(arrays.state, address))
      arrays.enlarge(short);
    return arrays.readResult();
  };
}

/** The walker's state and arrays in the parser's memory; kept from file to file. */
class WalkerArrays {
  readonly state: number;
  readonly #host: Required<WalkerHost>;
  readonly #capacities: number[] = [...FIRST_CAPACITIES];

  constructor(host: Required<WalkerHost>) {
    this.#host = host;
    this.state = this.#allocate(STATE_WORDS * 4);
    const roles = this.#allocate(host.roles.length);
    new Uint8Array(host.memory.buffer).set(host.roles, roles);
    const addresses = RECORD_BYTES.map((bytes, array) => this.#allocate(bytes * (FIRST_CAPACITIES[array] ?? 0)));
    const words = this.#words();
    addresses.forEach((address, array) => {
      words[State.arrays + array * 2] = address;
      words[State.arrays + array * 2 + 1] = FIRST_CAPACITIES[array] ?? 0;
    });
    words[State.roles] = roles;
    words[State.roleCount] = host.roles.length;
  }

  /** `number` counts the arrays from 1, as the walker does. */
  enlarge(number: number): void {
    const array = number - 1;
    const capacity = (this.#capacities[array] ?? 0) * 2;
    const address = this.#allocate((RECORD_BYTES[array] ?? 0) * capacity);
    this.#host._free(this.#words()[State.arrays + array * 2] as number);
    this.#capacities[array] = capacity;
    this.#words().set([address, capacity], State.arrays + array * 2);
  }

  readResult(): WalkedTree {
    const words = this.#words();
    return {
      items: this.#copy(words[State.arrays], (words[State.rowCount] ?? 0) * ITEM_STRIDE),
      mistakes: this.#copy(words[State.arrays + 2], (words[State.mistakeCount] ?? 0) * MISTAKE_STRIDE),
      errorWeight: words[State.errorWeight] ?? 0,
    };
  }

  /** A fresh view each time: the memory moves when it grows. */
  #words(): Uint32Array {
    return new Uint32Array(this.#host.memory.buffer, this.state, STATE_WORDS);
  }

  #copy(address = 0, length = 0): Uint32Array {
    return new Uint32Array(this.#host.memory.buffer, address, length).slice();
  }

  #allocate(bytes: number): number {
    const address = this.#host._malloc(bytes);
    if (address === 0) throw new RangeError('The parser ran out of memory.');
    return address;
  }
}

/** web-tree-sitter keeps the address of a tree under the name `0`. */
function findTreeAddress(tree: Tree): number {
  return (tree as unknown as { readonly 0: number })[0];
}
