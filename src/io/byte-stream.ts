/** Pulls lines and byte counts out of a stream of chunks; waits only when the buffered chunk is used up. */

import type { Readable } from 'node:stream';

const EMPTY = Buffer.alloc(0);
const LINE_FEED = 10;

export class ByteStream {
  /** The source ended before what was asked for. */
  ended = false;
  readonly #chunks: AsyncIterator<Buffer>;
  #buffer: Buffer = EMPTY;

  constructor(source: Readable) {
    this.#chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** Without its line feed. */
  async readLine(): Promise<string> {
    let line = '';
    for (;;) {
      const end = this.#buffer.indexOf(LINE_FEED);
      if (end >= 0) return line + this.#take(end + 1).toString('utf8', 0, end);
      line += this.#take(this.#buffer.length).toString('utf8');
      if (!(await this.#refill())) return line;
    }
  }

  /** Exactly `count` bytes, fewer only at the end of the source. */
  async readBytes(count: number): Promise<Buffer> {
    if (this.#buffer.length >= count) return this.#take(count);
    const parts: Buffer[] = [];
    let missing = count;
    for (;;) {
      const part = this.#take(Math.min(missing, this.#buffer.length));
      parts.push(part);
      missing -= part.length;
      if (missing === 0 || !(await this.#refill())) return Buffer.concat(parts);
    }
  }

  async skip(count: number): Promise<void> {
    let missing = count;
    for (;;) {
      missing -= this.#take(Math.min(missing, this.#buffer.length)).length;
      if (missing === 0 || !(await this.#refill())) return;
    }
  }

  #take(count: number): Buffer {
    const taken = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return taken;
  }

  async #refill(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) this.ended = true;
    else this.#buffer = next.value;
    return !this.ended;
  }
}
