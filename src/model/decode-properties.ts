/** Reads the properties of an element: every key of its blocks that states no relation. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import { compareText } from '../text/compare.ts';
import type { Range } from '../text/range.ts';
import { rememberEach } from '../text/remember.ts';
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
  const properties: Property[] = [];
  written.forEach((property) => {
    properties.push(finish(property, schema));
  });
  for (const property of defaultsOf(schema)) if (!written.has(property.name)) properties.push(property);
  return properties.sort((left, right) => compareText(left.name, right.name));
}

function collectWritten(schema: KindSchema, blocks: readonly Block[]): ReadonlyMap<string, WrittenProperty> {
  const relationKeys = relationKeysOf(schema);
  const written = new Map<string, WrittenProperty>();
  for (const block of blocks) {
    if (block.item.type !== ItemType.block) continue;
    for (const item of block.item.statements) {
      const { keyword } = item;
      const name = normaliseKey(keyword);
      if (relationKeys.has(name) || isElement(keyword, schema)) continue;
      const known = written.get(name);
      if (known === undefined) written.set(name, { name, values: decodeValues(item), block, item });
      else known.values.push(...decodeValues(item));
    }
  }
  return written;
}

const relationKeysOf = rememberEach(
  (schema: KindSchema): ReadonlySet<string> => new Set(schema.relations.flatMap((relation) => relation.keys)),
);

/** Some directives are elements of their own, such as `consumer`. */
function isElement(keyword: string, { kind }: KindSchema): boolean {
  return schemaOfBlock(keyword, kind).naming === 'value';
}

function decodeValues(item: Item): string[] {
  return item.valueType === ValueType.list ? item.members.map(decodeValue) : [decodeValue(item)];
}

function finish(written: WrittenProperty, schema: KindSchema): Property {
  const declared = schema.properties.find((property) => property.name === written.name);
  const values = written.values.map((value) => normaliseValue(value, declared));
  const distinct = values.length < 2 ? values : Array.from(new Set(values)).sort(compareText);
  return new BlockProperty(written, distinct, declared);
}

/** A class, because objects with a getter of their own each are slow to make, and attributes have many properties. */
class BlockProperty implements Property {
  readonly name: string;
  readonly values: readonly string[];
  readonly origin = 'written';
  readonly schema: PropertySchema | undefined;
  readonly #written: WrittenProperty;

  constructor(written: WrittenProperty, values: readonly string[], schema: PropertySchema | undefined) {
    this.name = written.name;
    this.values = values;
    this.schema = schema;
    this.#written = written;
  }

  /** Lines are counted only for properties that a report speaks of. */
  get range(): Range {
    return rangeOf(this.#written.block, valueSpan(this.#written.item));
  }
}

/** What may differ in spelling only: the case and quotes of a yes or no, the indentation of a formula. */
function normaliseValue(value: string, declared: PropertySchema | undefined): string {
  if (declared?.type === 'formula') return value.trim();
  if (declared?.type !== 'boolean' && declared?.default !== 'false') return value;
  const lower = value.trim().toLowerCase();
  return lower === 'true' || lower === 'false' ? lower : value;
}

function valueSpan(item: Item): { start: number; end: number } {
  const start = item.valueEnd > item.valueStart ? item.valueStart : item.start;
  return { start, end: Math.max(item.valueEnd, item.keyEnd) };
}

/** What a block has that does not say otherwise: the same for all blocks of its kind. */
const defaultsOf = rememberEach(({ properties }: KindSchema): readonly Property[] =>
  properties.flatMap((schema) =>
    schema.default === undefined ? [] : [{ name: schema.name, values: [schema.default], origin: 'default', schema }],
  ),
);

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
