/** Parts of tables of items, each at a place of its own, and one table made of them. */

import { ITEM_STRIDE, ItemColumn, NO_PARENT } from './facts.ts';

/** Rows of some table, for a stretch of text that stands somewhere else now. */
export interface KnownPiece {
  readonly items: Uint32Array;
  /** Where the stretch starts in the text of that table. */
  readonly start: number;
  readonly firstRow: number;
  /** Undefined for the end of the table. */
  readonly endRow: number | undefined;
}

export interface Piece extends KnownPiece {
  /** Where the stretch starts now. */
  readonly at: number;
}

/** The table of a text that consists of these pieces, one behind the other. */
export function joinPieces(pieces: readonly Piece[]): Uint32Array {
  const parts = pieces.map(({ items, firstRow, endRow }) =>
    items.subarray(firstRow * ITEM_STRIDE, endRow === undefined ? items.length : endRow * ITEM_STRIDE),
  );
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let done = 0;
  parts.forEach((part, index) => {
    const { at, start, firstRow } = pieces[index] as Piece;
    joined.set(part, done);
    moveRows(
      joined,
      { from: done, to: done + part.length },
      { rows: done / ITEM_STRIDE - firstRow, offset: at - start },
    );
    done += part.length;
  });
  return joined;
}

/** Numbers wrap around in a table of words, so that moving back works too. */
function moveRows(
  items: Uint32Array,
  { from, to }: { readonly from: number; readonly to: number },
  { rows, offset }: { readonly rows: number; readonly offset: number },
): void {
  if (rows === 0 && offset === 0) return;
  for (let at = from; at < to; at += ITEM_STRIDE) {
    const parent = items[at + ItemColumn.parent] as number;
    if (parent !== NO_PARENT) items[at + ItemColumn.parent] = parent + rows;
    items[at + ItemColumn.next] = (items[at + ItemColumn.next] as number) + rows;
    for (let column = ItemColumn.keyStart; column <= ItemColumn.end; column++) {
      items[at + column] = (items[at + column] as number) + offset;
    }
  }
}
