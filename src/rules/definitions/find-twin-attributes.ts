/**
 * Finds entities that define an attribute twice. Works on the written items, once per content: an unchanged entity is not decoded
 * for it, and both revisions share the answer.
 */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { normaliseKey } from '../../model/synonyms.ts';
import { type FileFacts, ITEM_STRIDE, ItemType } from '../../syntax/facts.ts';
import { Item } from '../../syntax/item.ts';

const FOUND = new WeakMap<FileFacts, ReadonlySet<number>>();

/** Their attributes, each twin under its own name. */
export function findTwinAttributes(model: LinkedModel): readonly Element[] {
  return model.elements
    .filter((element) => element.kind === 'entity' && element.blocks.some(hasTwins))
    .flatMap((element) => element.members.filter((member) => member.kind === 'attribute'));
}

function hasTwins({ file, item }: Element['blocks'][number]): boolean {
  const known = FOUND.get(file.facts);
  if (known !== undefined) return known.has(item.index);
  const found = findRows(file.facts);
  FOUND.set(file.facts, found);
  return found.has(item.index);
}

/** Rows of the blocks that hold two attributes of one label. */
function findRows(facts: FileFacts): ReadonlySet<number> {
  const labels = new Set<string>();
  const rows = new Set<number>();
  for (let index = 0; index < facts.items.length / ITEM_STRIDE; index++) {
    const item = new Item(facts, index);
    if (item.type !== ItemType.block || normaliseKey(item.keyword) !== 'attribute') continue;
    const parent = item.parent?.index ?? -1;
    const key = `${parent} ${item.rawValue}`;
    if (labels.has(key)) rows.add(parent);
    labels.add(key);
  }
  return rows;
}
