/**
 * Finds entities that define an attribute twice. Works on the written items, once per content: an unchanged entity is not decoded
 * for it, and both revisions share the answer.
 */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { normaliseKey } from '../../model/synonyms.ts';
import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType } from '../../syntax/facts.ts';
import { Item } from '../../syntax/item.ts';
import { rememberEach } from '../../text/remember.ts';

/** Their attributes, each twin under its own name. */
export function findTwinAttributes(model: LinkedModel): readonly Element[] {
  return model.elements
    .filter((element) => element.kind === 'entity' && element.blocks.some(hasTwins))
    .flatMap((element) => element.members.filter((member) => member.kind === 'attribute'));
}

function hasTwins({ file, item }: Element['blocks'][number]): boolean {
  return findRows(file.facts).has(item.index);
}

const KEYWORD = 'attribute';

/** Rows of the blocks that hold two attributes of one label. */
const findRows: (facts: FileFacts) => ReadonlySet<number> = rememberEach((facts) => {
  const { items } = facts;
  const labels = new Map<number, Set<string>>();
  const rows = new Set<number>();
  for (let at = 0; at < items.length; at += ITEM_STRIDE) {
    if (((items[at + ItemColumn.types] as number) & 0xff) !== ItemType.block) continue;
    const length = (items[at + ItemColumn.keyEnd] as number) - (items[at + ItemColumn.keyStart] as number);
    if (length !== KEYWORD.length) continue;
    const item = new Item(facts, at / ITEM_STRIDE);
    if (normaliseKey(item.keyword) !== KEYWORD) continue;
    const parent = items[at + ItemColumn.parent] as number;
    const known = labels.get(parent);
    const label = item.rawValue;
    if (known === undefined) labels.set(parent, new Set([label]));
    else if (known.has(label)) rows.add(parent);
    else known.add(label);
  }
  return rows;
});
