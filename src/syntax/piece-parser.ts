/**
 * Reads a large text by pieces where most of it was read before: of a file of ten megabytes with one line changed only the
 * block around that line is parsed. The tree is the same as that of the whole text.
 */

import type { FileFacts } from './facts.ts';
import type { MmlParser } from './parser.ts';
import { findPieceEnds, PieceMemory } from './piece-memory.ts';
import { joinPieces, type Piece } from './pieces.ts';
import { isPlain, type WalkedTree } from './walked-tree.ts';

export interface PieceParser extends MmlParser {
  /** Tells of a content that was read before. */
  readonly learn: (facts: FileFacts) => void;
}

/** Below this many characters a text is parsed sooner than it is compared. */
const SMALLEST = 1 << 16;
/** More pieces would cost more than they save. */
const MOST_PIECES = 100_000;

export function createPieceParser(parser: MmlParser, smallest = SMALLEST): PieceParser {
  const memory = new PieceMemory();
  return {
    walker: parser.walker,
    learn(facts) {
      if (facts.isPlain && facts.textLength >= smallest) memory.add(facts);
    },
    read(text, endAt) {
      const tree = (text.length >= smallest && readByPieces(text, memory, parser)) || parser.read(text, endAt);
      if (text.length >= smallest && tree !== undefined && isPlain(tree)) memory.add({ text, items: tree.items });
      return tree;
    },
  };
}

/**
 * Undefined where nothing is known or something is wrong. A piece that the grammar explains to its last character leaves
 * nothing open, so what stands behind it means what it means at the start of a text; and the first cut that is wrong (inside
 * a long string, a comment or a block) leaves something open in the piece before it.
 */
function readByPieces(text: string, memory: PieceMemory, parser: MmlParser): WalkedTree | undefined {
  if (memory.isEmpty) return undefined;
  const ends = findPieceEnds(text);
  if (ends.length > MOST_PIECES) return undefined;
  const pieces: Piece[] = [];
  let isAnyKnown = false;
  let start = 0;
  let unread = 0;
  for (const end of ends) {
    const known = memory.find(text.slice(start, end));
    if (known !== undefined) {
      isAnyKnown = true;
      if (unread < start && !readRun(text.slice(unread, start), { at: unread, pieces, parser })) return undefined;
      pieces.push({ ...known, at: start });
      unread = end;
    }
    start = end;
  }
  if (!isAnyKnown) return undefined;
  if (unread < start && !readRun(text.slice(unread, start), { at: unread, pieces, parser })) return undefined;
  return { items: joinPieces(pieces), mistakes: new Uint32Array(0), errorWeight: 0 };
}

interface Reading {
  readonly at: number;
  readonly pieces: Piece[];
  readonly parser: MmlParser;
}

/** What stands between two known pieces is parsed at once. */
function readRun(run: string, { at, pieces, parser }: Reading): boolean {
  const tree = parser.read(run, 'first mistake');
  if (tree === undefined || !isPlain(tree)) return false;
  pieces.push({ items: tree.items, start: 0, at, firstRow: 0, endRow: undefined });
  return true;
}
