/**
 * Reads a block in one pass over the rows directly inside: the references that it states by its keys, or its label, that its kind
 * declares as relations; and whether it holds elements.
 */

import { ITEM_STRIDE, ItemColumn, ItemType, type SourceFile, ValueType } from '../syntax/facts.ts';
import { holdsBlock, Item, readRawValue } from '../syntax/item.ts';
import { Gatherer } from '../text/gatherer.ts';
import type { Range } from '../text/range.ts';
import type { Element, Reference, WrittenReference } from './element.ts';
import type { KindSchema, RelationSchema } from './kind.ts';
import { rangeOf } from './place.ts';
import { normaliseKey } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface BlockContent {
  /** In written order, the label first. */
  readonly references: readonly WrittenReference[];
  /** Whether it holds no block but attributes that hold none. */
  readonly isPlain: boolean;
}

export const NO_REFERENCES: readonly WrittenReference[] = [];

/** A written reference and its holder: all that differs between two models that hold one file. */
export class BoundReference implements Reference {
  readonly from: Element;
  readonly written: WrittenReference;

  constructor(from: Element, written: WrittenReference) {
    this.from = from;
    this.written = written;
  }

  get schema(): RelationSchema {
    return this.written.schema;
  }

  get text(): string {
    return this.written.text;
  }

  get form(): Reference['form'] {
    return this.written.form;
  }

  /** Lines are counted only for references that a report speaks of. */
  get range(): Range {
    const { file, row } = this.written;
    const { valueStart, valueEnd } = new Item(file.facts, row);
    return rangeOf({ file }, { start: valueStart, end: valueEnd });
  }
}

const found = new Gatherer<WrittenReference>();

export function readContent(schema: KindSchema, file: SourceFile, row: number): BlockContent {
  if (schema.kind === 'foreign-key') return { references: readForeignKey(schema, file, row), isPlain: false };
  const { labelRelation } = vocabularyOf(schema.kind);
  if (labelRelation !== undefined) readLabel(labelRelation, file, row);
  const isPlain = readRows(schema, file, row);
  return { references: found.take(), isPlain };
}

function readLabel(schema: RelationSchema, file: SourceFile, row: number): void {
  if ((file.facts.items[row * ITEM_STRIDE + ItemColumn.types] as number) >>> 8 === ValueType.none) return;
  const reference = readReference(schema, file, row);
  if (reference.text !== '') found.add(reference);
}

/** Whether all blocks among them are attributes that hold none. */
function readRows(schema: KindSchema, file: SourceFile, block: number): boolean {
  const { items, text } = file.facts;
  if (((items[block * ITEM_STRIDE + ItemColumn.types] as number) & 0xff) !== ItemType.block) return true;
  const vocabulary = vocabularyOf(schema.kind);
  const end = items[block * ITEM_STRIDE + ItemColumn.next] as number;
  let isPlain = true;
  let next = block + 1;
  for (let row = next; row < end; row = next) {
    const at = row * ITEM_STRIDE;
    next = items[at + ItemColumn.next] as number;
    const keyEnd = items[at + ItemColumn.keyEnd] as number;
    const meaning = vocabulary.meaningAt(text, items[at + ItemColumn.keyStart] as number, keyEnd);
    if (((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block) {
      isPlain &&= meaning.schema.kind === 'attribute' && !holdsBlock(file.facts, row);
    } else if (meaning.relation !== undefined) {
      readValues(meaning.relation, file, row);
    }
  }
  return isPlain;
}

function readValues(schema: RelationSchema, file: SourceFile, row: number): void {
  const { items } = file.facts;
  if ((items[row * ITEM_STRIDE + ItemColumn.types] as number) >>> 8 !== ValueType.list) {
    found.add(readReference(schema, file, row));
    return;
  }
  const end = items[row * ITEM_STRIDE + ItemColumn.next] as number;
  for (let value = row + 1; value < end; value = items[value * ITEM_STRIDE + ItemColumn.next] as number)
    found.add(readReference(schema, file, value));
}

function readReference(schema: RelationSchema, file: SourceFile, row: number): WrittenReference {
  const valueType = (file.facts.items[row * ITEM_STRIDE + ItemColumn.types] as number) >>> 8;
  const form = valueType === ValueType.path ? 'path' : 'quoted';
  return { schema, text: readRawValue(file.facts, row), form, file, row };
}

/** Its two keys, `table` and `field`, are one reference to a field: `customer.customer_id`. */
function readForeignKey({ relations }: KindSchema, file: SourceFile, row: number): readonly WrittenReference[] {
  const [schema] = relations;
  const block = new Item(file.facts, row);
  if (schema === undefined || block.type !== ItemType.block) return NO_REFERENCES;
  const named = (key: string) => block.members.find((item) => normaliseKey(item.keyword) === key);
  const parts = [named('table'), named('field')].filter((item) => item !== undefined);
  const last = parts.at(-1);
  if (last === undefined) return NO_REFERENCES;
  const text = parts.map((item) => item.rawValue).join('.');
  return [{ schema, text, form: 'quoted', file, row: last.index }];
}
