/** Whether two elements are written with the very same characters, which spares decoding either. */

import type { Element } from '../model/element.ts';

export function isSameText(before: Element, after: Element): boolean {
  if (before.blocks === after.blocks) return true;
  if (before.blocks.length !== after.blocks.length) return false;
  return before.blocks.every(({ item }, index) => {
    const other = after.blocks[index]?.item;
    if (other === undefined) return false;
    if (item.facts === other.facts && item.index === other.index) return true;
    return item.end - item.start === other.end - other.start && item.text === other.text;
  });
}
