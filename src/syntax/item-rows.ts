/** The rows of the table while they are written: they grow, and blocks stay open until their end is known. */

import { ITEM_STRIDE, ItemColumn } from './facts.ts';
import { NONE } from './item-head.ts';

/** What is known of a row when its item begins. */
export interface RowStart {
  readonly types: number;
  readonly parent: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Marks a block that was made from loose tokens inside an ERROR node, while it is open. */
const VIRTUAL = 0x80000000;
const FIRST_CAPACITY = 64;

export class ItemRows {
  /** The block that new items belong to. */
  container = NONE;
  #rows = new Uint32Array(FIRST_CAPACITY * ITEM_STRIDE);
  #count = 0;

  add(start: RowStart): number {
    const row = this.#count++;
    if (this.#count * ITEM_STRIDE > this.#rows.length) this.#grow();
    const { types, parent, keyStart, keyEnd, valueStart, valueEnd } = start;
    this.#rows.set([types, parent, 0, keyStart, keyEnd, valueStart, valueEnd, 0], row * ITEM_STRIDE);
    return row;
  }

  read(row: number, column: number): number {
    return this.#rows[row * ITEM_STRIDE + column] as number;
  }

  close(row: number, end: number): void {
    this.#rows[row * ITEM_STRIDE + ItemColumn.next] = this.#count;
    this.#rows[row * ITEM_STRIDE + ItemColumn.end] = end;
  }

  /** New items belong to this block until `closeContainer`. */
  openContainer(row: number): void {
    this.container = row;
  }

  openVirtualContainer(row: number): void {
    this.#setTypes(row, this.read(row, ItemColumn.types) | VIRTUAL);
    this.container = row;
  }

  isContainerVirtual(): boolean {
    return this.container !== NONE && (this.read(this.container, ItemColumn.types) & VIRTUAL) !== 0;
  }

  closeContainer(end: number): void {
    const row = this.container;
    this.#setTypes(row, this.read(row, ItemColumn.types) & ~VIRTUAL);
    this.close(row, end);
    this.container = this.read(row, ItemColumn.parent);
  }

  /** Closes the blocks inside `row` that never saw their brace. */
  closeInside(row: number, end: number): void {
    while (this.container !== row && this.container !== NONE) this.closeContainer(end);
  }

  toArray(): Uint32Array {
    return this.#rows.slice(0, this.#count * ITEM_STRIDE);
  }

  #setTypes(row: number, types: number): void {
    this.#rows[row * ITEM_STRIDE + ItemColumn.types] = types >>> 0;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#rows.length * 2);
    larger.set(this.#rows);
    this.#rows = larger;
  }
}
