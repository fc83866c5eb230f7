/** Whether two elements are written with the very same characters, which spares decoding either. */

import type { Element } from '../model/element.ts';
import { ItemType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import type { Pair } from '../text/pair.ts';

export function isSameText(before: Element, after: Element): boolean {
  return before.isDeclaredAs(after) || areSame(before, after, isSameItem);
}

/**
 * Whether they are so but for the blocks inside: then their properties are equal. Of a domain that stands in a thousand files
 * only the files that changed are looked at.
 */
export function isSameOwnText({ before, after }: Pair<Element>): boolean {
  if (before.kind === 'unknown') return false;
  return areSame(
    before,
    after,
    (item, other) => isSameItem(item, other) || isSameList(ownItems(item), ownItems(other)),
  );
}

function areSame(before: Element, after: Element, isSame: (item: Item, other: Item) => boolean): boolean {
  if (before.blocks.length !== after.blocks.length) return false;
  return before.blocks.every(({ item }, index) => {
    const other = after.blocks[index]?.item;
    return other !== undefined && isSame(item, other);
  });
}

function isSameItem(item: Item, other: Item): boolean {
  if (item.facts === other.facts && item.index === other.index) return true;
  return item.end - item.start === other.end - other.start && item.text === other.text;
}

function isSameList(items: readonly Item[], others: readonly Item[]): boolean {
  return items.length === others.length && items.every((item, index) => isSameItem(item, others[index] as Item));
}

/** What stands directly in a block and is no block. */
function ownItems(item: Item): readonly Item[] {
  return item.type === ItemType.block ? item.members.filter(({ type }) => type !== ItemType.block) : [];
}
