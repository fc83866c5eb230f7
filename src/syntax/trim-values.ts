/** Cuts the space that the tokens of broken values take with them, so that a value ends with its last character. */

import { ITEM_STRIDE, ItemColumn, NO_PARENT, ValueType } from './facts.ts';
import { MISTAKE_STRIDE } from './mistake-list.ts';
import { NodeRole, valueTypeOf } from './node-role.ts';
import type { WalkedTree } from './walked-tree.ts';

/** The items with the ends of mistaken values and of half-typed attributes set right. */
export function trimBrokenValues(text: string, walked: WalkedTree): Uint32Array {
  const { items, mistakes } = walked;
  for (let at = 0; at < mistakes.length; at += MISTAKE_STRIDE) {
    const role = mistakes[at] ?? 0;
    const row = mistakes[at + 3] ?? NO_PARENT;
    const endsInSpace = role === NodeRole.openEquals || valueTypeOf(role) === ValueType.brokenString;
    if (!endsInSpace || row === NO_PARENT) continue;
    if (role !== NodeRole.openEquals) trimColumn(items, row * ITEM_STRIDE + ItemColumn.valueEnd, text);
    trimColumn(items, row * ITEM_STRIDE + ItemColumn.end, text);
  }
  return items;
}

function trimColumn(items: Uint32Array, index: number, text: string): void {
  items[index] = findTrimmedEnd(text, items[index] ?? 0);
}

/** The offset behind the last character before `from` that is no space. */
export function findTrimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}
