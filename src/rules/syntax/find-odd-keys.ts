/**
 * Finds the keys of a file that its kinds do not know, and those with a value that they do not accept. Works on the written
 * items, once per content: both revisions share it, and no element has to be decoded for it.
 */

import { decodeValue } from '../../model/decode-value.ts';
import type { KindSchema, PropertySchema } from '../../model/kind.ts';
import { schemaOfBlock } from '../../model/kind-list.ts';
import { isTransparentBlock, normaliseKey } from '../../model/synonyms.ts';
import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT, ValueType } from '../../syntax/facts.ts';
import { Item } from '../../syntax/item.ts';
import { rememberEach } from '../../text/remember.ts';
import { type ExpectedValue, expectedValueOf } from './expected-value.ts';

export interface OddKey {
  /** The block that the key stands in, and its kind. */
  readonly block: Item;
  readonly schema: KindSchema;
  readonly item: Item;
  readonly problem: { readonly type: 'unknown-key' } | UnknownValue;
}

export interface UnknownValue {
  readonly type: 'unknown-value';
  readonly value: string;
  readonly expected: ExpectedValue;
}

/** What a known key accepts; `anything` for relations and free text. */
type KnownKeys = ReadonlyMap<string, ExpectedValue | 'anything'>;

const FOUND = new WeakMap<FileFacts, readonly OddKey[]>();

/** In written order of the blocks. */
export function findOddKeys(facts: FileFacts): readonly OddKey[] {
  const known = FOUND.get(facts);
  if (known !== undefined) return known;
  const found = judgeRows(facts);
  FOUND.set(facts, found);
  return found;
}

const keysOf = rememberEach((schema: KindSchema): KnownKeys => {
  const relations = schema.relations.flatMap((relation) => relation.keys).map((key) => [key, 'anything'] as const);
  const properties = schema.properties.map((property: PropertySchema) => {
    return [property.name, expectedValueOf(property) ?? 'anything'] as const;
  });
  return new Map([...properties, ...relations]);
});

type Context = KindSchema | 'file' | undefined;

/** A flat walk over the rows: a block comes before its members, so the kind of what encloses a row is known. */
function judgeRows(facts: FileFacts): readonly OddKey[] {
  const found: OddKey[] = [];
  const contexts: Context[] = [];
  for (let index = 0; index < facts.items.length / ITEM_STRIDE; index++) {
    const parent = facts.items[index * ITEM_STRIDE + ItemColumn.parent] as number;
    const context = parent === NO_PARENT ? 'file' : contexts[parent];
    // Nothing is known of what stands in an unknown block, and values of a list are judged with their key.
    if (context === undefined) continue;
    const item = new Item(facts, index);
    if (item.type === ItemType.block) contexts[index] = contextOf(item.keyword, context);
    else if (context !== 'file') found.push(...judgeKey(item, new Item(facts, parent), context));
  }
  return found;
}

/** What the members of a block stand in; wrappers are looked through. */
function contextOf(keyword: string, parent: KindSchema | 'file'): Context {
  if (isTransparentBlock(keyword)) return 'file';
  const schema = schemaOfBlock(keyword, parent === 'file' ? 'file' : parent.kind);
  return schema.kind === 'unknown' ? undefined : schema;
}

function judgeKey(item: Item, block: Item, schema: KindSchema): readonly OddKey[] {
  const keys = keysOf(schema);
  const known = keys.get(item.keyword) ?? keys.get(normaliseKey(item.keyword));
  if (known === 'anything') return [];
  const place = { block, schema, item };
  if (known !== undefined) return findUnknownValues(item, known).map((problem) => ({ ...place, problem }));
  return namesElement(item, schema) ? [] : [{ ...place, problem: { type: 'unknown-key' } }];
}

/** `consumer "executives"` looks like a key and is an element. */
function namesElement(item: Item, schema: KindSchema): boolean {
  return schemaOfBlock(item.keyword, schema.kind).naming === 'value';
}

function findUnknownValues(item: Item, expected: ExpectedValue): readonly UnknownValue[] {
  const values = item.valueType === ValueType.list ? item.members : [item];
  return values
    .map(decodeValue)
    .filter((value) => !expected.accepts(value))
    .map((value) => ({ type: 'unknown-value', value, expected }));
}
