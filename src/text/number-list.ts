/** Whole numbers from 0 to 2³² − 1, one behind the other, in memory that grows. */

const FIRST_CAPACITY = 128;

export class NumberList {
  #numbers = new Uint32Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length] = number;
    this.#length++;
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  set(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  /** A view of all of them, until the next one is pushed. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  #grow(): void {
    const grown = new Uint32Array(this.#numbers.length * 2);
    grown.set(this.#numbers);
    this.#numbers = grown;
  }
}
