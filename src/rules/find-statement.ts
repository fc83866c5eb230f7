/** Looks for a key in the text of an element: decoding all its properties takes longer than most rules need. */

import type { Element } from '../model/element.ts';
import { normaliseKey } from '../model/synonyms.ts';
import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType } from '../syntax/facts.ts';
import { Item } from '../syntax/item.ts';

/** The first line that states the key, given normalised; undefined where none does. */
export function findStatement({ blocks }: Element, key: string): Item | undefined {
  for (const { file, item } of blocks) {
    const found = findInBlock(file.facts, item.index, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInBlock(facts: FileFacts, block: number, key: string): Item | undefined {
  const { items, text } = facts;
  const end = items[block * ITEM_STRIDE + ItemColumn.next] as number;
  for (let row = block + 1; row < end; row = items[row * ITEM_STRIDE + ItemColumn.next] as number) {
    const at = row * ITEM_STRIDE;
    const start = items[at + ItemColumn.keyStart] as number;
    const keyEnd = items[at + ItemColumn.keyEnd] as number;
    if (keyEnd - start !== key.length || ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block) continue;
    if (normaliseKey(text.slice(start, keyEnd)) === key) return new Item(facts, row);
  }
  return undefined;
}
