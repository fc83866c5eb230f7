/** Counts what is read of all files together, up to a bound; what comes after the first that does not fit is left out. */

export class ByteBudget {
  #left: number;
  #isSpent = false;

  constructor(total = Number.POSITIVE_INFINITY) {
    this.#left = total;
  }

  /** Whether a content of so many bytes may still be read. */
  take(bytes: number): boolean {
    if (this.#isSpent || bytes > this.#left) {
      this.#isSpent = true;
      return false;
    }
    this.#left -= bytes;
    return true;
  }
}
