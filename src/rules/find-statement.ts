/** Looks for a key in the text of an element: decoding all its properties takes longer than most rules need. */

import type { Element } from '../model/element.ts';
import { normaliseKey } from '../model/synonyms.ts';
import type { Item } from '../syntax/item.ts';

/** The first line that states the key, given normalised; undefined where none does. */
export function findStatement({ blocks }: Element, key: string): Item | undefined {
  for (const { item } of blocks) {
    const found = item.statements.find(({ keyword }) => normaliseKey(keyword) === key);
    if (found !== undefined) return found;
  }
  return undefined;
}
