/** Remembers the pieces of texts that have no mistake: what ends with a `}` in the first column. */

import { ITEM_STRIDE, ItemColumn } from './facts.ts';
import type { KnownPiece } from './pieces.ts';

/** A text and its table, which are looked at only when somebody looks for a piece. */
interface Source {
  readonly text: string;
  readonly items: Uint32Array;
}

export class PieceMemory {
  /** Divided only when somebody looks for a piece: most large files are read once. */
  readonly #sources: Source[] = [];
  readonly #pieces = new Map<string, KnownPiece>();
  #isEmpty = true;

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Only of a text that the grammar explains to its last character. */
  add(source: Source): void {
    this.#sources.push(source);
    this.#isEmpty = false;
  }

  find(text: string): KnownPiece | undefined {
    for (let source = this.#sources.pop(); source !== undefined; source = this.#sources.pop()) this.#divide(source);
    return this.#pieces.get(text);
  }

  /** A cut counts where a block at the top ends, and nowhere else: it could stand in a string or in a comment. */
  #divide({ text, items }: Source): void {
    const rowCount = items.length / ITEM_STRIDE;
    let start = 0;
    let isStartSound = true;
    let firstRow = 0;
    for (const end of findPieceEnds(text)) {
      let row = firstRow;
      let itemEnd = 0;
      while (row < rowCount && (items[row * ITEM_STRIDE + ItemColumn.keyStart] as number) < end) {
        itemEnd = items[row * ITEM_STRIDE + ItemColumn.end] as number;
        row = items[row * ITEM_STRIDE + ItemColumn.next] as number;
      }
      const isEndSound = end === text.length || itemEnd === findBraceEnd(text, end);
      if (isStartSound && isEndSound) this.#pieces.set(text.slice(start, end), { items, start, firstRow, endRow: row });
      start = end;
      firstRow = row;
      isStartSound = isEndSound;
    }
  }
}

/** Behind the line of each `}` that stands alone in the first column, and the end of the text. */
export function findPieceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n}'); at >= 0; at = text.indexOf('\n}', at + 2)) {
    if (text[at + 2] === '\n') ends.push(at + 3);
    else if (text.startsWith('\r\n', at + 2)) ends.push(at + 4);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function findBraceEnd(text: string, end: number): number {
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}
