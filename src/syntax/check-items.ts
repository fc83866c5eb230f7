/** Whether a table of items that was not made by this process can be read without going astray. */

import { ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT, ValueType } from './facts.ts';

const LAST_ITEM_TYPE = Math.max(...Object.values(ItemType));
const LAST_VALUE_TYPE = Math.max(...Object.values(ValueType));

/** Parents come first, rows inside end inside, all offsets are places in the text: so every walk over the table ends. */
export function areItemsSound(items: Uint32Array, textLength: number): boolean {
  return items.length % ITEM_STRIDE === 0 && areNested(items) && arePlaced(items, textLength);
}

function areNested(items: Uint32Array): boolean {
  const count = items.length / ITEM_STRIDE;
  for (let row = 0, at = 0; row < count; row++, at += ITEM_STRIDE) {
    const types = items[at + ItemColumn.types] as number;
    if ((types & 0xff) === 0 || (types & 0xff) > LAST_ITEM_TYPE || types >>> 8 > LAST_VALUE_TYPE) return false;
    const parent = items[at + ItemColumn.parent] as number;
    if (parent >= row && parent !== NO_PARENT) return false;
    const last = parent === NO_PARENT ? count : (items[parent * ITEM_STRIDE + ItemColumn.next] as number);
    const next = items[at + ItemColumn.next] as number;
    if (next <= row || next > last) return false;
  }
  return true;
}

/**
 * Without a branch for each of many rows: no number has the sign bit, and neither has a difference of what is in order. A text
 * is shorter than that.
 */
function arePlaced(items: Uint32Array, textLength: number): boolean {
  let signs = 0;
  for (let at = 0; at < items.length; at += ITEM_STRIDE) {
    const keyStart = items[at + ItemColumn.keyStart] as number;
    const keyEnd = items[at + ItemColumn.keyEnd] as number;
    const valueStart = items[at + ItemColumn.valueStart] as number;
    const valueEnd = items[at + ItemColumn.valueEnd] as number;
    const end = items[at + ItemColumn.end] as number;
    signs |= keyStart | keyEnd | valueStart | valueEnd | end;
    signs |= (keyEnd - keyStart) | (valueEnd - valueStart) | (end - keyStart);
    signs |= (textLength - keyEnd) | (textLength - valueEnd) | (textLength - end);
  }
  return signs >= 0;
}
