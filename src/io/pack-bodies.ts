/** Reads the bodies of a bundle: a few one by one, and all of them at once where more are asked for. */

import type { PackInput } from './pack-file.ts';

/** Of some thousand bodies in a bundle; more would take longer than to read and make room for all. */
const MOST_SINGLE = 384;

/** Words from `start` on in a memory whose words may be viewed. */
export interface ReadBody {
  readonly memory: Buffer;
  readonly start: number;
}

export class PackBodies {
  readonly #input: PackInput;
  readonly #position: number;
  readonly #size: number;
  #all: Buffer | undefined = undefined;
  #asked = 0;

  /** Bytes of the file. */
  constructor(input: PackInput, position: number, size: number) {
    this.#input = input;
    this.#position = position;
    this.#size = size;
  }

  /** So many words from the start of a body on; undefined where they cannot be read. */
  read(start: number, length: number): ReadBody | undefined {
    if (this.#all === undefined && ++this.#asked > MOST_SINGLE) this.#all = this.#read(0, this.#size);
    if (this.#all !== undefined) return { memory: this.#all, start };
    const memory = this.#read(start * 4, length * 4);
    return memory && { memory, start: 0 };
  }

  #read(from: number, size: number): Buffer | undefined {
    const memory = Buffer.allocUnsafeSlow(size);
    return this.#input.read(memory, this.#position + from) ? memory : undefined;
  }
}
