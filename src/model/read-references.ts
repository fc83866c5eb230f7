/** Reads the references that a block states: its keys, or its label, that its kind declares as relations. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import type { Range } from '../text/range.ts';
import type { Block, Element, Reference } from './element.ts';
import type { KindSchema, RelationSchema } from './kind.ts';
import { rangeOf } from './place.ts';
import { LABEL_KEY } from './schema-parts.ts';
import { normaliseKey } from './synonyms.ts';

/** A reference as it stands in a file, whoever holds it. */
export type WrittenReference = Omit<Reference, 'from'>;

/** In written order, the label first. */
export function readReferences(schema: KindSchema, block: Block): readonly WrittenReference[] {
  if (schema.relations.length === 0) return [];
  if (schema.kind === 'foreign-key') return readForeignKey(schema, block);
  const references: WrittenReference[] = [];
  readLabel(schema, block, references);
  readKeys(schema, block, references);
  return references;
}

/** The references of an element, made of those that its blocks state. */
export function bindReferences(from: Element, written: readonly WrittenReference[]): readonly Reference[] {
  return written.map((reference) => new BoundReference(from, reference));
}

function readLabel({ relations }: KindSchema, block: Block, found: WrittenReference[]): void {
  const relation = relations.find((candidate) => candidate.keys.includes(LABEL_KEY));
  const hasLabel = block.item.valueType !== ValueType.none && block.item.rawValue !== '';
  if (relation !== undefined && hasLabel) found.push(new ItemReference(relation, block));
}

function readKeys({ relations }: KindSchema, { file, item: block }: Block, found: WrittenReference[]): void {
  if (block.type !== ItemType.block) return;
  for (const item of block.members) {
    if (item.type === ItemType.block) continue;
    const relation = relationOfKey(relations, normaliseKey(item.keyword));
    if (relation === undefined) continue;
    for (const value of valuesOf(item)) found.push(new ItemReference(relation, { file, item: value }));
  }
}

function relationOfKey(relations: readonly RelationSchema[], key: string): RelationSchema | undefined {
  return key === LABEL_KEY ? undefined : relations.find((relation) => relation.keys.includes(key));
}

function valuesOf(item: Item): readonly Item[] {
  return item.valueType === ValueType.list ? item.members : [item];
}

/** A class, because a model has many references, and objects with a getter of their own each are slow to make. */
class ItemReference implements WrittenReference {
  readonly schema: RelationSchema;
  readonly text: string;
  readonly form: Reference['form'];
  readonly #place: Block;

  constructor(schema: RelationSchema, place: Block) {
    this.schema = schema;
    this.text = place.item.rawValue;
    this.form = place.item.valueType === ValueType.path ? 'path' : 'quoted';
    this.#place = place;
  }

  /** Lines are counted only for references that a report speaks of. */
  get range(): Range {
    const { item } = this.#place;
    return rangeOf(this.#place, { start: item.valueStart, end: item.valueEnd });
  }
}

/** A written reference and its holder: all that differs between two models that hold one file. */
class BoundReference implements Reference {
  readonly from: Element;
  readonly #written: WrittenReference;

  constructor(from: Element, written: WrittenReference) {
    this.from = from;
    this.#written = written;
  }

  get schema(): RelationSchema {
    return this.#written.schema;
  }

  get text(): string {
    return this.#written.text;
  }

  get form(): Reference['form'] {
    return this.#written.form;
  }

  get range(): Range {
    return this.#written.range;
  }
}

/** Its two keys, `table` and `field`, are one reference to a field: `customer.customer_id`. */
function readForeignKey({ relations }: KindSchema, block: Block): readonly WrittenReference[] {
  const [schema] = relations;
  if (schema === undefined || block.item.type !== ItemType.block) return [];
  const named = (key: string) => block.item.members.find((item) => normaliseKey(item.keyword) === key);
  const parts = [named('table'), named('field')].filter((item) => item !== undefined);
  const last = parts.at(-1);
  if (last === undefined) return [];
  const text = parts.map((item) => item.rawValue).join('.');
  const range = rangeOf(block, { start: last.valueStart, end: last.valueEnd });
  return [{ schema, text, form: 'quoted', range }];
}
