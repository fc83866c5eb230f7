/** Turns offsets of a block's file into the ranges that reports print. */

import type { FileFacts } from '../syntax/facts.ts';
import { buildLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import type { Block } from './element.ts';

/** Line starts are found once per content, and only for content that a report speaks of. */
const LINE_INDEXES = new WeakMap<FileFacts, LineIndex>();

export function rangeOf(block: Pick<Block, 'file'>, span: { readonly start: number; readonly end: number }): Range {
  const lines = lineIndexOf(block.file.facts);
  return { path: block.file.path, start: lines.position(span.start), end: lines.position(span.end) };
}

function lineIndexOf(facts: FileFacts): LineIndex {
  const known = LINE_INDEXES.get(facts);
  if (known !== undefined) return known;
  const index = buildLineIndex(facts.text);
  LINE_INDEXES.set(facts, index);
  return index;
}
