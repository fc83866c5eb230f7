/** How many blocks a file has, how deeply they nest, how long its names and values are: what the bounds of a model look at. */

import { ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT } from '../syntax/facts.ts';
import type { Measures } from './outline.ts';

/** Depths of rows, for one file after the other: each block is read after what is around it. */
let depths = new Uint32Array(1024);

export function measureItems(items: Uint32Array): Measures {
  const rows = items.length / ITEM_STRIDE;
  if (rows > depths.length) depths = new Uint32Array(rows * 2);
  let [blocks, depth, longestName, longestValue] = [0, 0, 0, 0];
  for (let row = 0, at = 0; row < rows; row++, at += ITEM_STRIDE) {
    const isBlock = ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block;
    const length = (items[at + ItemColumn.valueEnd] as number) - (items[at + ItemColumn.valueStart] as number);
    if (!isBlock) {
      depths[row] = 0;
      if (length > longestValue) longestValue = length;
      continue;
    }
    const parent = items[at + ItemColumn.parent] as number;
    const own = parent === NO_PARENT ? 1 : (depths[parent] as number) + 1;
    depths[row] = own;
    blocks++;
    if (own > depth) depth = own;
    if (length > longestName) longestName = length;
  }
  return { blocks, depth, longestName, longestValue };
}
