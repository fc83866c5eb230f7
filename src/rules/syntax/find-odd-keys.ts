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

/** In written order of the blocks. */
export const findOddKeys: (facts: FileFacts) => readonly OddKey[] = rememberEach(judgeRows);

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
  const { items, text } = facts;
  const found: OddKey[] = [];
  const contexts: Context[] = [];
  for (let at = 0; at < items.length; at += ITEM_STRIDE) {
    const index = at / ITEM_STRIDE;
    const parent = items[at + ItemColumn.parent] as number;
    const context = parent === NO_PARENT ? 'file' : contexts[parent];
    const isBlock = ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block;
    contexts.push(undefined);
    // Nothing is known of what stands in an unknown block, and values of a list are judged with their key.
    if (context === undefined || (context === 'file' && !isBlock)) continue;
    const keyword = text.slice(items[at + ItemColumn.keyStart] as number, items[at + ItemColumn.keyEnd] as number);
    if (isBlock) contexts[index] = contextOf(keyword, context);
    else if (context !== 'file' && !takesAnything(keyword, context))
      found.push(...judgeKey(new Item(facts, index), new Item(facts, parent), context));
  }
  return found;
}

/** What the members of a block stand in; wrappers are looked through. */
function contextOf(keyword: string, parent: KindSchema | 'file'): Context {
  if (isTransparentBlock(keyword)) return 'file';
  const schema = schemaOfBlock(keyword, parent === 'file' ? 'file' : parent.kind);
  return schema.kind === 'unknown' ? undefined : schema;
}

/** Most keys are these, written as they are declared. */
function takesAnything(keyword: string, schema: KindSchema): boolean {
  return keysOf(schema).get(keyword) === 'anything';
}

function judgeKey(item: Item, block: Item, schema: KindSchema): readonly OddKey[] {
  const keys = keysOf(schema);
  const known = keys.get(item.keyword) ?? keys.get(normaliseKey(item.keyword));
  if (known === 'anything') return [];
  if (known !== undefined) {
    const unknown = findUnknownValues(item, known);
    return unknown === ACCEPTED ? [] : unknown.map((problem) => ({ block, schema, item, problem }));
  }
  return namesElement(item, schema) ? [] : [{ block, schema, item, problem: { type: 'unknown-key' } }];
}

/** `consumer "executives"` looks like a key and is an element. */
function namesElement(item: Item, schema: KindSchema): boolean {
  return schemaOfBlock(item.keyword, schema.kind).naming === 'value';
}

function findUnknownValues(item: Item, expected: ExpectedValue): readonly UnknownValue[] {
  if (item.valueType === ValueType.list) return item.members.flatMap((value) => judgeValue(value, expected));
  return judgeValue(item, expected);
}

function judgeValue(item: Item, expected: ExpectedValue): readonly UnknownValue[] {
  const value = decodeValue(item);
  return expected.accepts(value) ? ACCEPTED : [{ type: 'unknown-value', value, expected }];
}

const ACCEPTED: readonly UnknownValue[] = [];
