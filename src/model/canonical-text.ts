/** An item rendered without its spelling: what two blocks have in common when only formatting and order differ. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import { compareText } from '../text/compare.ts';
import { decodeValue } from './decode-value.ts';
import { normaliseKey } from './synonyms.ts';

/** Deeper members are told apart by their text as written: rendering them would need a stack of its own. */
const DEEPEST_RENDERED = 64;

/** One line per item, members sorted and indented. */
export function renderCanonicalText(item: Item): string {
  return renderItem(item, 0).join('\n');
}

function renderItem(item: Item, depth: number): string[] {
  if (depth > DEEPEST_RENDERED) return [item.text.replaceAll(/\s+/g, ' ')];
  const indent = '  '.repeat(depth);
  const head = `${indent}${normaliseKey(item.keyword)}`;
  if (item.type !== ItemType.block) return renderValues(item).map((value) => `${head} ${value}`);
  const label = item.valueType === ValueType.none ? '' : ` ${quote(decodeValue(item))}`;
  const members = item.members.map((member) => renderItem(member, depth + 1).join('\n')).sort(compareText);
  return [`${head}${label}`, ...members];
}

/** A list equals its key repeated. */
function renderValues(item: Item): string[] {
  if (item.valueType !== ValueType.list) return [renderValue(item)];
  return item.members.map(renderValue).sort(compareText);
}

function renderValue(item: Item): string {
  const bare = item.valueType === ValueType.number || item.valueType === ValueType.boolean;
  return bare ? decodeValue(item) : quote(decodeValue(item));
}

function quote(text: string): string {
  return JSON.stringify(text);
}
