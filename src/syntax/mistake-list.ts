/** The mistakes that a walker meets in a tree, in the order in which it meets them. */

import { NONE } from './item-head.ts';
import { NodeRole } from './node-role.ts';

/** Columns of one mistake: role, start, end, and the row it belongs to or, for a missing token, its role. */
export const MISTAKE_STRIDE = 4;

export class MistakeList {
  readonly #values: number[] = [];

  add(mistake: { role: NodeRole; start: number; end: number; row?: number }): number {
    this.#values.push(mistake.role, mistake.start, mistake.end, mistake.row ?? NONE);
    return this.#values.length / MISTAKE_STRIDE - 1;
  }

  setRow(mistake: number, row: number): void {
    if (mistake !== NONE) this.#values[mistake * MISTAKE_STRIDE + 3] = row;
  }

  stretchTo(mistake: number, end: number): void {
    this.#values[mistake * MISTAKE_STRIDE + 2] = end;
  }

  /** What was understood after all is cut from a run of loose tokens. */
  cut(mistake: number, understoodFrom: number): void {
    if (mistake === NONE) return;
    const at = mistake * MISTAKE_STRIDE;
    if ((this.#values[at + 1] as number) >= understoodFrom) this.#values[at] = NodeRole.void;
    else this.#values[at + 2] = understoodFrom;
  }

  toArray(): Uint32Array {
    return Uint32Array.from(this.#values);
  }
}
