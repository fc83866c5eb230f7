/** Draws the items of a file one a line, so that a test can say what it expects in a few words. */

import type { FileFacts } from '../../src/syntax/facts.ts';
import { ItemType } from '../../src/syntax/facts.ts';
import { type Item, topItems } from '../../src/syntax/item.ts';

/** `entity Order {`, `  type = fact`, `  uses Sales.Order`: values without their quotes, members indented. */
export function drawOutline(facts: FileFacts): string {
  return drawItems(topItems(facts), '').join('\n');
}

/** The way to each block, and each attribute, directive and value behind the way to its block; sorted. */
export function listFacts(facts: FileFacts): {
  readonly blocks: readonly string[];
  readonly others: readonly string[];
} {
  const blocks: string[] = [];
  const others: string[] = [];
  const visit = (items: readonly Item[], path: string): void => {
    for (const item of items) {
      const line = `${path}/${item.keyword} ${item.members.length > 0 && item.type !== ItemType.block ? '[' : item.rawValue}`;
      (item.type === ItemType.block ? blocks : others).push(line);
      visit(item.members, line);
    }
  };
  visit(topItems(facts), '');
  return { blocks: blocks.sort(), others: others.sort() };
}

function drawItems(items: readonly Item[], indent: string): string[] {
  return items.flatMap((item) => [`${indent}${drawItem(item)}`, ...drawItems(item.members, `${indent}  `)]);
}

function drawItem(item: Item): string {
  switch (item.type) {
    case ItemType.block:
      return [item.keyword, item.rawValue, '{'].filter((part) => part !== '').join(' ');
    case ItemType.attribute:
      return item.members.length > 0 ? `${item.keyword} = [` : `${item.keyword} = ${item.rawValue}`.trimEnd();
    case ItemType.directive:
      return item.members.length > 0 ? `${item.keyword} [` : `${item.keyword} ${item.rawValue}`.trimEnd();
    case ItemType.listValue:
      return item.members.length > 0 ? '[' : item.rawValue;
  }
}
