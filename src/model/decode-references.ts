/** Reads the references of an element: its keys, or its label, that its kind declares as relations. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import type { Range } from '../text/range.ts';
import type { Block, Element, Reference } from './element.ts';
import type { RelationSchema } from './kind.ts';
import { rangeOf } from './place.ts';
import { LABEL_KEY } from './schema-parts.ts';
import { normaliseKey } from './synonyms.ts';

/** In written order, the label first. */
export function decodeReferences(element: Element): readonly Reference[] {
  const { relations } = element.schema;
  if (relations.length === 0) return [];
  if (element.kind === 'foreign-key') return decodeForeignKey(element);
  return element.blocks.flatMap((block) => [...labelReferences(element, block), ...keyReferences(element, block)]);
}

function labelReferences(element: Element, block: Block): readonly Reference[] {
  const relation = element.schema.relations.find((candidate) => candidate.keys.includes(LABEL_KEY));
  const hasLabel = block.item.valueType !== ValueType.none && block.item.rawValue !== '';
  return relation !== undefined && hasLabel ? [toReference(element, { relation, block, item: block.item })] : [];
}

function keyReferences(element: Element, block: Block): readonly Reference[] {
  if (block.item.type !== ItemType.block) return [];
  const references: Reference[] = [];
  for (const item of block.item.members) {
    if (item.type === ItemType.block) continue;
    const relation = relationOfKey(element.schema.relations, normaliseKey(item.keyword));
    if (relation === undefined) continue;
    for (const value of valuesOf(item)) references.push(toReference(element, { relation, block, item: value }));
  }
  return references;
}

function relationOfKey(relations: readonly RelationSchema[], key: string): RelationSchema | undefined {
  return key === LABEL_KEY ? undefined : relations.find((relation) => relation.keys.includes(key));
}

function valuesOf(item: Item): readonly Item[] {
  return item.valueType === ValueType.list ? item.members : [item];
}

function toReference(element: Element, written: { relation: RelationSchema; block: Block; item: Item }): Reference {
  const { relation, block, item } = written;
  return new WrittenReference(element, relation, { file: block.file, item });
}

/** A class, because a model has many references, and objects with a getter of their own each are slow to make. */
class WrittenReference implements Reference {
  readonly from: Element;
  readonly schema: RelationSchema;
  readonly text: string;
  readonly form: Reference['form'];
  readonly #place: Block;

  constructor(from: Element, schema: RelationSchema, place: Block) {
    this.from = from;
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

/** Its two keys, `table` and `field`, are one reference to a field: `customer.customer_id`. */
function decodeForeignKey(element: Element): readonly Reference[] {
  const [schema] = element.schema.relations;
  const [block] = element.blocks;
  if (schema === undefined || block === undefined || block.item.type !== ItemType.block) return [];
  const named = (key: string) => block.item.members.find((item) => normaliseKey(item.keyword) === key);
  const parts = [named('table'), named('field')].filter((item) => item !== undefined);
  const last = parts.at(-1);
  if (last === undefined) return [];
  const text = parts.map((item) => item.rawValue).join('.');
  return [
    {
      from: element,
      schema,
      text,
      form: 'quoted',
      range: rangeOf(block, { start: last.valueStart, end: last.valueEnd }),
    },
  ];
}
