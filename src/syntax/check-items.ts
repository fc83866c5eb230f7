/** Whether a table of items that was not made by this process can be read without going astray. */

import { ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT, ValueType } from './facts.ts';

const LAST_ITEM_TYPE = Math.max(...Object.values(ItemType));
const LAST_VALUE_TYPE = Math.max(...Object.values(ValueType));

/** Parents come first, rows inside end inside, all offsets are places in the text: so every walk over the table ends. */
export function areItemsSound(items: Uint32Array, textLength: number): boolean {
  const count = items.length / ITEM_STRIDE;
  if (!Number.isInteger(count)) return false;
  for (let row = 0; row < count; row++) {
    if (!isNested(items, row, count) || !isPlaced(items, row * ITEM_STRIDE, textLength)) return false;
  }
  return true;
}

function isNested(items: Uint32Array, row: number, count: number): boolean {
  const at = row * ITEM_STRIDE;
  const types = items[at + ItemColumn.types] as number;
  const type = types & 0xff;
  const parent = items[at + ItemColumn.parent] as number;
  const next = items[at + ItemColumn.next] as number;
  if (type === 0 || type > LAST_ITEM_TYPE || types >>> 8 > LAST_VALUE_TYPE || next <= row) return false;
  if (parent === NO_PARENT) return next <= count;
  return parent < row && next <= (items[parent * ITEM_STRIDE + ItemColumn.next] as number);
}

function isPlaced(items: Uint32Array, at: number, textLength: number): boolean {
  const keyStart = items[at + ItemColumn.keyStart] as number;
  const keyEnd = items[at + ItemColumn.keyEnd] as number;
  const valueStart = items[at + ItemColumn.valueStart] as number;
  const valueEnd = items[at + ItemColumn.valueEnd] as number;
  const end = items[at + ItemColumn.end] as number;
  const isOrdered = keyStart <= keyEnd && valueStart <= valueEnd && keyStart <= end;
  return isOrdered && keyEnd <= textLength && valueEnd <= textLength && end <= textLength;
}
