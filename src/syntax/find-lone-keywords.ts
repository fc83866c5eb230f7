/**
 * Finds keywords that stand alone on their line, so that the first word of the next line was taken for their value:
 * `nullable` above `foreign_key {`. Line breaks mean nothing to the grammar; to writers they do.
 */

import { ITEM_STRIDE, ItemColumn, ItemType, ValueType } from './facts.ts';
import { findLineStart, measureIndent } from './line-scan.ts';
import type { TextEdit } from './text-edit.ts';

/** Edits that give each of them an equals sign, after which the grammar takes no word of another line. */
export function separateLoneKeywords(text: string, items: Uint32Array): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at < items.length; at += ITEM_STRIDE) {
    const keyEnd = items[at + ItemColumn.keyEnd] ?? 0;
    const valueStart = items[at + ItemColumn.valueStart] ?? 0;
    if (valueStart - keyEnd > 1 && hasBareValue(items[at] ?? 0) && isOfNextLine(text, keyEnd, valueStart)) {
      edits.push({ at: keyEnd, remove: 0, insert: ' =', anchor: keyEnd });
    }
  }
  return edits;
}

function hasBareValue(types: number): boolean {
  return types >>> 8 === ValueType.path && (types & 0xff) !== ItemType.attribute;
}

/** A value that is indented further than its keyword continues the line. */
function isOfNextLine(text: string, keyEnd: number, valueStart: number): boolean {
  if (!text.slice(keyEnd, valueStart).includes('\n')) return false;
  const keyword = measureIndent(text, findLineStart(text, keyEnd));
  const value = measureIndent(text, findLineStart(text, valueStart));
  return value.contentStart === valueStart && value.indent <= keyword.indent;
}
