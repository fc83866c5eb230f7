/** How many blocks a file has, how deeply they nest, how long its names and values are: what the bounds of a model look at. */

import { ITEM_STRIDE, ItemColumn, ItemType } from '../syntax/facts.ts';
import type { Measures } from './outline.ts';

export function measureItems(items: Uint32Array): Measures {
  const rows = items.length / ITEM_STRIDE;
  /** Where the blocks around the one that is open end. */
  const outerEnds: number[] = [];
  let openEnd = rows;
  let [blocks, depth, longestName, longestValue] = [0, 0, 0, 0];
  for (let row = 0, at = 0; row < rows; row++, at += ITEM_STRIDE) {
    while (row >= openEnd) openEnd = outerEnds.pop() as number;
    const isBlock = ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block;
    const length = (items[at + ItemColumn.valueEnd] as number) - (items[at + ItemColumn.valueStart] as number);
    if (!isBlock) {
      if (length > longestValue) longestValue = length;
      continue;
    }
    blocks++;
    outerEnds.push(openEnd);
    openEnd = items[at + ItemColumn.next] as number;
    if (outerEnds.length > depth) depth = outerEnds.length;
    if (length > longestName) longestName = length;
  }
  return { blocks, depth, longestName, longestValue };
}
