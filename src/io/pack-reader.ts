/** Reads a pack bundle by bundle, so that somebody who waits for other things can read on meanwhile. */

import type { Fingerprint } from './fingerprint.ts';
import type { PackInput } from './pack-file.ts';
import {
  BUNDLE_HEAD_BYTES,
  encodeHead,
  HEAD_BYTES,
  type PackEntry,
  readBundle,
  readSizes,
  sizeOfTexts,
} from './pack-format.ts';

export class PackReader {
  /** Of equal names the last counts. */
  readonly entries = new Map<string, PackEntry>();
  /** Bytes of the file. */
  readonly size: number;
  /** Whether all that was read so far is sound; never of a file that is not there. */
  isWhole = false;
  readonly #version: Fingerprint;
  #input: PackInput | undefined;
  /** The texts of one bundle after the other: touching new memory takes longer than reading. */
  #texts: Buffer = Buffer.alloc(0);

  constructor(input: PackInput | undefined, version: Fingerprint) {
    this.#input = input;
    this.#version = version;
    this.size = input?.left ?? 0;
    const head = Buffer.alloc(HEAD_BYTES);
    if (input?.fill(head) && head.equals(encodeHead(version))) this.isWhole = true;
    else this.#end();
  }

  /** Reads one bundle; false where there is none any more. */
  readNext(): boolean {
    if (this.#input === undefined) return false;
    if (this.#input.left > 0 && this.#readBundle(this.#input)) return true;
    this.#end();
    return false;
  }

  /** False where nothing behind it can be found. */
  #readBundle(input: PackInput): boolean {
    this.isWhole = false;
    const head = Buffer.alloc(BUNDLE_HEAD_BYTES);
    if (!input.fill(head)) return false;
    const sizes = readSizes(new Uint32Array(head.buffer, head.byteOffset, BUNDLE_HEAD_BYTES / 4));
    const bodyBytes = sizes.bodyWords * 4;
    const textBytes = sizeOfTexts(sizes);
    if (bodyBytes + textBytes > input.left) return false;
    const start = Buffer.allocUnsafeSlow(BUNDLE_HEAD_BYTES + bodyBytes);
    start.set(head);
    if (this.#texts.length < textBytes) this.#texts = Buffer.allocUnsafeSlow(textBytes);
    const texts = this.#texts.subarray(0, textBytes);
    if (!input.fill(start.subarray(BUNDLE_HEAD_BYTES)) || !input.fill(texts)) return false;
    const entries = readBundle(start, texts, this.#version);
    if (entries === undefined) return false;
    for (const [name, entry] of entries) this.entries.set(name, entry);
    this.isWhole = true;
    return true;
  }

  #end(): void {
    this.#input?.close();
    this.#input = undefined;
    this.#texts = Buffer.alloc(0);
  }
}
