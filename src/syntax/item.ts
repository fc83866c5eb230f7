/** Reads one row of a file's table the way people speak of it: keyword, value, members. */

import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT, ValueType } from './facts.ts';

/** A view of one row; cheap to make, holds no text of its own. */
export class Item {
  readonly facts: FileFacts;
  readonly index: number;

  constructor(facts: FileFacts, index: number) {
    this.facts = facts;
    this.index = index;
  }

  get type(): ItemType {
    return ((this.facts.items[this.index * ITEM_STRIDE + ItemColumn.types] as number) & 0xff) as ItemType;
  }

  get valueType(): ValueType {
    return ((this.facts.items[this.index * ITEM_STRIDE + ItemColumn.types] as number) >>> 8) as ValueType;
  }

  get keyword(): string {
    return this.facts.text.slice(this.start, this.keyEnd);
  }

  /** The label or value as written, quotes included. */
  get writtenValue(): string {
    return this.facts.text.slice(this.valueStart, this.valueEnd);
  }

  /** The label or value without its quotes, otherwise as written. Empty where there is none. */
  get rawValue(): string {
    return readRawValue(this.facts, this.index);
  }

  get start(): number {
    return this.facts.items[this.index * ITEM_STRIDE + ItemColumn.keyStart] as number;
  }
  get keyEnd(): number {
    return this.facts.items[this.index * ITEM_STRIDE + ItemColumn.keyEnd] as number;
  }
  get valueStart(): number {
    return this.facts.items[this.index * ITEM_STRIDE + ItemColumn.valueStart] as number;
  }
  get valueEnd(): number {
    return this.facts.items[this.index * ITEM_STRIDE + ItemColumn.valueEnd] as number;
  }
  get end(): number {
    return this.facts.items[this.index * ITEM_STRIDE + ItemColumn.end] as number;
  }

  /** The whole item as written, members included. */
  get text(): string {
    return this.facts.text.slice(this.start, this.end);
  }

  get parent(): Item | undefined {
    const parent = this.facts.items[this.index * ITEM_STRIDE + ItemColumn.parent] as number;
    return parent === NO_PARENT ? undefined : new Item(this.facts, parent);
  }

  /** The direct members of a block, or the values of a list, in written order. */
  get members(): readonly Item[] {
    const next = this.facts.items[this.index * ITEM_STRIDE + ItemColumn.next] as number;
    return readSiblings(this.facts, this.index + 1, next);
  }

  /** The members that are no blocks, in written order; of what stands in a block no views are made. */
  get statements(): readonly Item[] {
    const { items } = this.facts;
    const end = items[this.index * ITEM_STRIDE + ItemColumn.next] as number;
    const found: Item[] = [];
    for (let row = this.index + 1; row < end; row = items[row * ITEM_STRIDE + ItemColumn.next] as number) {
      const type = (items[row * ITEM_STRIDE + ItemColumn.types] as number) & 0xff;
      if (type !== ItemType.block) found.push(new Item(this.facts, row));
    }
    return found;
  }
}

/** The raw value of a row, for those who read a table without making views of its rows. */
export function readRawValue({ text, items }: FileFacts, row: number): string {
  const at = row * ITEM_STRIDE;
  const start = items[at + ItemColumn.valueStart] as number;
  const end = items[at + ItemColumn.valueEnd] as number;
  const valueType = ((items[at + ItemColumn.types] as number) >>> 8) as ValueType;
  const isPlain = valueType === ValueType.string && end - start > 1 && isQuote(text, start) && isQuote(text, end - 1);
  return isPlain ? text.slice(start + 1, end - 1) : stripQuotes(text.slice(start, end), valueType);
}

/** Whether a block stands anywhere inside a row. */
export function holdsBlock({ items }: FileFacts, row: number): boolean {
  const end = (items[row * ITEM_STRIDE + ItemColumn.next] as number) * ITEM_STRIDE;
  for (let at = (row + 1) * ITEM_STRIDE; at < end; at += ITEM_STRIDE) {
    if (((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block) return true;
  }
  return false;
}

/** The items at the top of a file, in written order. */
export function topItems(facts: FileFacts): readonly Item[] {
  return readSiblings(facts, 0, facts.items.length / ITEM_STRIDE);
}

function readSiblings(facts: FileFacts, first: number, end: number): readonly Item[] {
  const siblings: Item[] = [];
  for (let index = first; index < end; ) {
    siblings.push(new Item(facts, index));
    index = facts.items[index * ITEM_STRIDE + ItemColumn.next] as number;
  }
  return siblings;
}

function isQuote(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === 0x22;
}

function stripQuotes(written: string, type: ValueType): string {
  switch (type) {
    case ValueType.tripleString:
      return written.slice(3, written.length >= 6 && written.endsWith('"""') ? -3 : undefined);
    case ValueType.string:
    case ValueType.brokenString:
    case ValueType.singleQuotedString:
      return written.replace(OPENING_QUOTE, '').replace(CLOSING_QUOTE, '');
    default:
      return written;
  }
}

/** Also the quotes of word processors and of other languages, which a mistaken string may have. */
const OPENING_QUOTE = /^["'“”„`]/;
const CLOSING_QUOTE = /["'“”`]$/;
