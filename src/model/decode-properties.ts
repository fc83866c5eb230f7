/** Reads the properties of an element: every key of its blocks that states no relation. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import { compareText, sortBy } from '../text/compare.ts';
import type { Range } from '../text/range.ts';
import { renderCanonicalText } from './canonical-text.ts';
import { decodeValue } from './decode-value.ts';
import type { Block, Property } from './element.ts';
import type { KindSchema, PropertySchema } from './kind.ts';
import { schemaOfBlock } from './kind-list.ts';
import { rangeOf } from './place.ts';
import { normaliseKey } from './synonyms.ts';

interface WrittenProperty {
  readonly name: string;
  readonly values: string[];
  readonly block: Block;
  readonly item: Item;
}

/** Written properties and the defaults of absent ones, sorted by name. */
export function decodeProperties(schema: KindSchema, blocks: readonly Block[]): readonly Property[] {
  if (schema.kind === 'unknown') return blocks.map((block) => unknownText(schema, block));
  const written = collectWritten(schema, blocks);
  const properties = Array.from(written.values(), (property) => finish(property, schema));
  for (const declared of schema.properties) {
    if (declared.default !== undefined && !written.has(declared.name))
      properties.push(defaultOf(declared, declared.default));
  }
  return sortBy(properties, (property) => property.name);
}

function collectWritten(schema: KindSchema, blocks: readonly Block[]): ReadonlyMap<string, WrittenProperty> {
  const relationKeys = new Set(schema.relations.flatMap((relation) => relation.keys));
  const written = new Map<string, WrittenProperty>();
  for (const block of blocks) {
    for (const item of propertyItems(block, schema)) {
      const name = normaliseKey(item.keyword);
      if (relationKeys.has(name)) continue;
      const known = written.get(name);
      if (known === undefined) written.set(name, { name, values: decodeValues(item), block, item });
      else known.values.push(...decodeValues(item));
    }
  }
  return written;
}

/** Attributes and directives of a block, except directives that are elements of their own, such as `consumer`. */
function propertyItems(block: Block, schema: KindSchema): readonly Item[] {
  if (block.item.type !== ItemType.block) return [];
  return block.item.statements.filter((item) => schemaOfBlock(item.keyword, schema.kind).naming !== 'value');
}

function decodeValues(item: Item): string[] {
  return item.valueType === ValueType.list ? item.members.map(decodeValue) : [decodeValue(item)];
}

function finish(written: WrittenProperty, schema: KindSchema): Property {
  const declared = schema.properties.find((property) => property.name === written.name);
  const values = Array.from(new Set(written.values.map((value) => normaliseValue(value, declared)))).sort(compareText);
  return new BlockProperty({ name: written.name, values, schema: declared }, written.block, written.item);
}

/** A class, because objects with a getter of their own each are slow to make, and attributes have many properties. */
class BlockProperty implements Property {
  readonly name: string;
  readonly values: readonly string[];
  readonly origin = 'written';
  readonly schema: PropertySchema | undefined;
  readonly #block: Block;
  readonly #item: Item;

  constructor(meaning: Pick<Property, 'name' | 'values' | 'schema'>, block: Block, item: Item) {
    this.name = meaning.name;
    this.values = meaning.values;
    this.schema = meaning.schema;
    this.#block = block;
    this.#item = item;
  }

  /** Lines are counted only for properties that a report speaks of. */
  get range(): Range {
    return rangeOf(this.#block, valueSpan(this.#item));
  }
}

/** What may differ in spelling only: the case and quotes of a yes or no, the indentation of a formula. */
function normaliseValue(value: string, declared: PropertySchema | undefined): string {
  if (declared?.type === 'formula') return value.trim();
  const lower = value.trim().toLowerCase();
  const isFlag = declared?.type === 'boolean' || declared?.default === 'false';
  return isFlag && (lower === 'true' || lower === 'false') ? lower : value;
}

function valueSpan(item: Item): { start: number; end: number } {
  const start = item.valueEnd > item.valueStart ? item.valueStart : item.start;
  return { start, end: Math.max(item.valueEnd, item.keyEnd) };
}

function defaultOf(schema: PropertySchema, value: string): Property {
  return { name: schema.name, values: [value], origin: 'default', schema };
}

function unknownText(schema: KindSchema, block: Block): Property {
  const { item } = block;
  return {
    name: 'text',
    values: [renderCanonicalText(item)],
    origin: 'written',
    schema: schema.properties[0],
    get range() {
      return rangeOf(block, { start: item.start, end: item.end });
    },
  };
}
