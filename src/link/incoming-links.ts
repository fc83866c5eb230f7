/** Which references point to an element, found for all elements when somebody first asks. */

import type { ElementTable } from '../model/element-table.ts';
import { compareText } from '../text/compare.ts';
import type { LinkColumns } from './link-columns.ts';

export class IncomingColumns {
  readonly #table: ElementTable;
  readonly #holderOf: Int32Array;
  /** The first reference to each element, and behind the last element the number of all. */
  readonly #firstOf: Int32Array;
  readonly #references: Int32Array;

  constructor(table: ElementTable, { firstOf, holderOf, targets }: LinkColumns) {
    const { size } = table;
    const count = firstOf[size] as number;
    this.#table = table;
    this.#holderOf = holderOf;
    this.#firstOf = new Int32Array(size + 1);
    for (let reference = 0; reference < count; reference++) {
      const target = targets[reference] as number;
      if (target >= 0 && target !== holderOf[reference])
        this.#firstOf[target + 1] = (this.#firstOf[target + 1] as number) + 1;
    }
    for (let place = 0; place < size; place++)
      this.#firstOf[place + 1] = (this.#firstOf[place + 1] as number) + (this.#firstOf[place] as number);
    this.#references = new Int32Array(this.#firstOf[size] as number);
    const next = this.#firstOf.slice();
    for (let reference = 0; reference < count; reference++) {
      const target = targets[reference] as number;
      if (target < 0 || target === holderOf[reference]) continue;
      const at = next[target] as number;
      this.#references[at] = reference;
      next[target] = at + 1;
    }
  }

  /** How many references an element has that others hold. */
  countTo(place: number): number {
    return (this.#firstOf[place + 1] as number) - (this.#firstOf[place] as number);
  }

  /** Of other elements, sorted by the kind and the name of the holder. */
  referencesTo(place: number): readonly number[] {
    const found = Array.from(
      this.#references.subarray(this.#firstOf[place] as number, this.#firstOf[place + 1] as number),
    );
    return found.length < 2 ? found : found.sort((one, other) => this.#compareHolders(one, other));
  }

  #compareHolders(one: number, other: number): number {
    const [holder, second] = [this.#holderOf[one] as number, this.#holderOf[other] as number];
    if (holder === second) return 0;
    const table = this.#table;
    return (
      compareText(table.schemaAt(holder).kind, table.schemaAt(second).kind) ||
      compareText(table.nameOf(holder), table.nameOf(second))
    );
  }
}
