/** Reads a pack bundle by bundle, so that somebody who waits for other things can read on meanwhile. */

import type { Fingerprint } from './fingerprint.ts';
import { PackBodies } from './pack-bodies.ts';
import type { PackInput } from './pack-file.ts';
import { BUNDLE_HEAD_BYTES, encodeHead, HEAD_BYTES, readBundle, readSizes } from './pack-format.ts';
import type { PackRecord } from './pack-record.ts';

export class PackReader {
  /** Of equal names the last counts. */
  readonly records = new Map<string, PackRecord>();
  /** Bytes of the file. */
  readonly size: number;
  /** Whether all that was read so far is sound; never of a file that is not there. */
  isWhole = false;
  readonly #version: Fingerprint;
  readonly #input: PackInput | undefined;
  /** Where the next bundle starts; undefined where nothing can be found any more. */
  #next: number | undefined = undefined;
  /** The texts of one bundle after the other: touching new memory takes longer than reading. */
  #texts: Buffer = Buffer.alloc(0);

  constructor(input: PackInput | undefined, version: Fingerprint) {
    this.#input = input;
    this.#version = version;
    this.size = input?.size ?? 0;
    const head = Buffer.alloc(HEAD_BYTES);
    if (!input?.read(head, 0) || !head.equals(encodeHead(version))) return;
    this.isWhole = true;
    this.#next = HEAD_BYTES;
  }

  /** Reads what is asked of every record of one bundle; false where there is none any more. */
  readNext(): boolean {
    if (this.#input !== undefined && this.#next !== undefined && this.#next < this.size) {
      this.#next = this.#readBundle(this.#input, this.#next);
      this.isWhole = this.#next !== undefined;
      if (this.isWhole) return true;
    }
    this.#texts = Buffer.alloc(0);
    return false;
  }

  /** What was not read yet cannot be read any more. */
  close(): void {
    this.#next = undefined;
    this.#input?.close();
  }

  /** Its end; undefined where it is damaged, and nothing behind it can be found. */
  #readBundle(input: PackInput, position: number): number | undefined {
    const head = Buffer.alloc(BUNDLE_HEAD_BYTES);
    if (!input.read(head, position)) return undefined;
    const sizes = readSizes(new Uint32Array(head.buffer, head.byteOffset, BUNDLE_HEAD_BYTES / 4));
    const textsAt = position + sizes.front;
    const bodiesAt = textsAt + sizes.texts;
    const end = bodiesAt + sizes.bodies;
    if (end > this.size) return undefined;
    const front = Buffer.allocUnsafeSlow(sizes.front);
    if (this.#texts.length < sizes.texts) this.#texts = Buffer.allocUnsafeSlow(sizes.texts);
    const texts = this.#texts.subarray(0, sizes.texts);
    if (!input.read(front, position) || !input.read(texts, textsAt)) return undefined;
    const bodies = new PackBodies(input, bodiesAt, sizes.bodies);
    const records = readBundle({ front, texts, bodies, version: this.#version });
    if (records === undefined) return undefined;
    for (const [name, record] of records) this.records.set(name, record);
    return end;
  }
}
