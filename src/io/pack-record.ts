/** A record of a pack: what was read of it with its bundle, and a body that is read when somebody asks for it. */

import { computeFingerprint, type Fingerprint } from './fingerprint.ts';
import { LostContent } from './lost-content.ts';
import type { PackBodies } from './pack-bodies.ts';

/** Words of a larger array, which must not be written to, from `start` to `end`, and a text beside them. */
export interface KeptPart {
  readonly words: Uint32Array;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Its text is made when somebody asks for it. */
export interface KeptBody extends KeptPart {
  /** Of the text. */
  readonly bytes: Uint8Array;
}

/** A record that was kept: its summary, and the way to its body. */
export interface KeptRecord extends KeptPart {
  /** Throws LostContent where the body cannot be read any more, is another one, or nothing can be made of it. */
  open<T>(decode: (body: KeptBody) => T | undefined): T;
}

/** For each record of a bundle: the words of the tables and the bytes of the texts of both parts, the fingerprint of the body. */
export const Sizes = { summaryWords: 0, summaryText: 1, bodyWords: 2, bodyText: 3, first: 4, second: 5 } as const;
export const SIZE_WORDS = 6;

export interface Bundle {
  readonly words: Uint32Array;
  readonly text: string;
  readonly bodies: PackBodies;
  readonly version: Fingerprint;
}

/** Where a record lies: words of the bundle, a place in its text, words of its bodies. */
export interface RecordPlace {
  readonly sizesAt: number;
  readonly start: number;
  readonly textStart: number;
  readonly bodyStart: number;
}

export class PackRecord implements KeptRecord {
  readonly #bundle: Bundle;
  readonly #place: RecordPlace;
  #body: KeptBody | undefined = undefined;

  constructor(bundle: Bundle, place: RecordPlace) {
    this.#bundle = bundle;
    this.#place = place;
  }

  get words(): Uint32Array {
    return this.#bundle.words;
  }

  get start(): number {
    return this.#place.start;
  }

  get end(): number {
    return this.#place.start + this.#size(Sizes.summaryWords);
  }

  /** A part of that of the bundle, which stays as long as one of its parts. */
  get text(): string {
    const { textStart } = this.#place;
    return this.#bundle.text.slice(textStart, textStart + this.#size(Sizes.summaryText));
  }

  /** Of the record behind it. */
  get next(): RecordPlace {
    const { sizesAt, textStart, bodyStart } = this.#place;
    return {
      sizesAt: sizesAt + SIZE_WORDS,
      start: this.end,
      textStart: textStart + this.#size(Sizes.summaryText),
      bodyStart: bodyStart + this.#bodyLength,
    };
  }

  /** Bytes that both parts take. */
  get size(): number {
    return this.#size(Sizes.summaryWords) * 4 + this.#size(Sizes.summaryText) + this.#bodyLength * 4;
  }

  open<T>(decode: (body: KeptBody) => T | undefined): T {
    this.#body ??= this.#readBody();
    const decoded = this.#body && decode(this.#body);
    if (decoded === undefined) throw new LostContent();
    return decoded;
  }

  #readBody(): KeptBody | undefined {
    const { bodies, version } = this.#bundle;
    const read = bodies.read(this.#place.bodyStart, this.#bodyLength);
    if (read === undefined) return undefined;
    const { memory, start } = read;
    const { first, second } = computeFingerprint(memory.subarray(start * 4, (start + this.#bodyLength) * 4), version);
    if (this.#size(Sizes.first) !== first || this.#size(Sizes.second) !== second) return undefined;
    return new Body(memory, start, {
      end: start + this.#size(Sizes.bodyWords),
      textBytes: this.#size(Sizes.bodyText),
    });
  }

  /** Words. */
  get #bodyLength(): number {
    return this.#size(Sizes.bodyWords) + Math.ceil(this.#size(Sizes.bodyText) / 4);
  }

  #size(which: number): number {
    return this.#bundle.words[this.#place.sizesAt + which] as number;
  }
}

/** The text starts at a whole word behind the table. */
class Body implements KeptBody {
  readonly words: Uint32Array;
  readonly start: number;
  readonly end: number;
  readonly #memory: Buffer;
  readonly #textBytes: number;

  constructor(memory: Buffer, start: number, { end, textBytes }: { readonly end: number; readonly textBytes: number }) {
    this.words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >>> 2);
    this.start = start;
    this.end = end;
    this.#memory = memory;
    this.#textBytes = textBytes;
  }

  get text(): string {
    return this.#memory.toString('latin1', this.end * 4, this.end * 4 + this.#textBytes);
  }

  get bytes(): Uint8Array {
    return this.#memory.subarray(this.end * 4, this.end * 4 + this.#textBytes);
  }
}
