/**
 * Gathers many short lists, one after the other. An array that grows by itself keeps room for sixteen more, which would be most of
 * the memory of a large model.
 */
export class Gatherer<T> {
  /** What was gathered last stays in it, until it is written over. */
  readonly #items: T[] = [];
  #count = 0;

  add(item: T): void {
    this.#items[this.#count] = item;
    this.#count++;
  }

  /** All that was added since the last list was taken. */
  take(): readonly T[] {
    const taken = this.#items.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }
}
