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
import { remember, rememberEach } from '../../text/remember.ts';
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

/** What a row stands in: a kind with the keys that it knows; without a kind, the top of a file or what counts as that. */
interface Scope {
  readonly schema: KindSchema | undefined;
  readonly keys: KnownKeys;
  /** What its blocks make of theirs, by keyword as written. */
  readonly inner: Map<string, Scope | undefined>;
}

/** Strangers may invent any number of keywords. */
const MOST_REMEMBERED = 256;

const topScope = remember((): Scope => ({ schema: undefined, keys: new Map(), inner: new Map() }));
const scopeOf = rememberEach((schema: KindSchema): Scope => ({ schema, keys: keysOf(schema), inner: new Map() }));

/** A flat walk over the rows: a block comes before its members, so the kind of what encloses a row is known. */
function judgeRows(facts: FileFacts): readonly OddKey[] {
  const { items, text } = facts;
  const found: OddKey[] = [];
  const scopes: (Scope | undefined)[] = [];
  for (let at = 0; at < items.length; at += ITEM_STRIDE) {
    const parent = items[at + ItemColumn.parent] as number;
    const types = items[at + ItemColumn.types] as number;
    const scope = parent === NO_PARENT ? topScope() : scopes[parent];
    const isBlock = (types & 0xff) === ItemType.block;
    scopes.push(undefined);
    // Nothing is known of what stands in an unknown block, and values of a list are judged with their key.
    if (scope === undefined || (scope.schema === undefined && !isBlock)) continue;
    const keyword = text.slice(items[at + ItemColumn.keyStart] as number, items[at + ItemColumn.keyEnd] as number);
    const index = at / ITEM_STRIDE;
    if (isBlock) scopes[index] = enter(keyword, scope);
    else if (scope.schema !== undefined && !isFine(scope.keys.get(keyword), types >>> 8))
      found.push(...judgeKey(new Item(facts, index), new Item(facts, parent), scope.schema));
  }
  return found;
}

/** Most keys are this, written as they are declared, with a value that needs no reading. */
function isFine(known: ExpectedValue | 'anything' | undefined, type: number): boolean {
  return known === 'anything' || (known?.bareType !== undefined && known.bareType === type);
}

function enter(keyword: string, scope: Scope): Scope | undefined {
  const known = scope.inner.get(keyword);
  if (known !== undefined || scope.inner.has(keyword)) return known;
  const inner = findInner(keyword, scope);
  if (scope.inner.size < MOST_REMEMBERED) scope.inner.set(keyword, inner);
  return inner;
}

/** What the members of a block stand in; wrappers are looked through. */
function findInner(keyword: string, { schema: parent }: Scope): Scope | undefined {
  if (isTransparentBlock(keyword)) return topScope();
  const schema = schemaOfBlock(keyword, parent === undefined ? 'file' : parent.kind);
  return schema.kind === 'unknown' ? undefined : scopeOf(schema);
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
