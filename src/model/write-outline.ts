/** Finds the outline of a file in one pass over the rows of its facts. */

import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, ValueType } from '../syntax/facts.ts';
import { holdsBlock, Item, readRawValue } from '../syntax/item.ts';
import { DEEPEST_ELEMENT } from './arrange-elements.ts';
import { declaredBy, valuesOf } from './declared-rows.ts';
import type { KindSchema } from './kind.ts';
import { schemaOf } from './kind-list.ts';
import { measureItems } from './measure-items.ts';
import { Holding, type Outline } from './outline.ts';
import { OutlineParts } from './outline-parts.ts';
import { kindOfPathPrefix, normaliseKey, withoutPathPrefix } from './synonyms.ts';
import { type Meaning, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A block whose rows are being walked through, or a wrapper in it. */
interface OpenBlock {
  /** The element that holds them; `NOTHING` at the top of a file. */
  readonly element: number;
  readonly vocabulary: Vocabulary;
  /** At the top of a file or in a wrapper. */
  readonly isTop: boolean;
  /** The row behind its last one. */
  readonly end: number;
}

const NOTHING = -1;

/** A block comes before its members, so what encloses a row is known; a list instead of recursion, as blocks may nest deeply. */
export function writeOutline(facts: FileFacts): Outline {
  const { items, text } = facts;
  const parts = new OutlineParts();
  const end = items.length / ITEM_STRIDE;
  let isForeign = end > 0 || facts.errors.length > 0;
  const open: OpenBlock[] = [];
  let around: OpenBlock = { element: NOTHING, vocabulary: vocabularyOf('file'), isTop: true, end };
  for (let row = 0; row < end; ) {
    while (row >= around.end) around = close(around, open, parts);
    const at = row * ITEM_STRIDE;
    const keyEnd = items[at + ItemColumn.keyEnd] as number;
    const meaning = around.vocabulary.meaningAt(text, items[at + ItemColumn.keyStart] as number, keyEnd);
    if (meaning.isKnown && open.length === 0) isForeign = false;
    const isBlock = ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block;
    const inside = isBlock ? enter(meaning, row, { facts, around, parts, depth: open.length }) : undefined;
    if (!isBlock) readStatement(meaning, row, { facts, around, parts, depth: open.length });
    if (inside === undefined) row = items[at + ItemColumn.next] as number;
    else {
      open.push(around);
      around = inside;
      row++;
    }
  }
  while (open.length > 0) around = close(around, open, parts);
  return parts.finish(isForeign, measureItems(items));
}

/** What a wrapper holds stands in what holds the wrapper. */
function close({ element }: OpenBlock, open: OpenBlock[], parts: OutlineParts): OpenBlock {
  const outer = open.pop() as OpenBlock;
  if (element !== outer.element) parts.closeElement(element);
  return outer;
}

interface Walk {
  /** Blocks around it. */
  readonly depth: number;
  readonly facts: FileFacts;
  readonly around: OpenBlock;
  readonly parts: OutlineParts;
}

/** Undefined where nothing inside is an element or a reference. */
function enter({ schema, isWrapper }: Meaning, row: number, walk: Walk): OpenBlock | undefined {
  const { facts, around, parts } = walk;
  const end = facts.items[row * ITEM_STRIDE + ItemColumn.next] as number;
  if (isWrapper) return { element: around.element, vocabulary: vocabularyOf('file'), isTop: true, end };
  if (isPlainAttribute(schema, row, walk)) {
    parts.noteHolding(around.element, Holding.attributes);
    return undefined;
  }
  const element = parts.addElement(schema.kind, row, labelOf(schema, facts, row));
  if (schema.kind === 'entity' && around.element === NOTHING) noteDomain(element, row, walk);
  if (schema.kind === 'foreign-key') readForeignKey(element, row, walk);
  else readLabel(element, schema, row, walk);
  return schema.kind === 'unknown' ? undefined : { element, vocabulary: vocabularyOf(schema.kind), isTop: false, end };
}

/** Whether it needs no place of its own: it holds no block, and stands not so deep that it is kept as text. */
function isPlainAttribute({ kind }: KindSchema, row: number, { facts, around, depth }: Walk): boolean {
  return kind === 'attribute' && around.element !== NOTHING && depth < DEEPEST_ELEMENT && !holdsBlock(facts, row);
}

function readStatement(meaning: Meaning, row: number, walk: Walk): void {
  const { around, facts, parts } = walk;
  const { key, relation } = meaning;
  for (const { schema, row: one } of declaredBy(meaning, row, { items: facts.items, isTop: around.isTop }))
    readLabel(parts.addElement(schema.kind, one, labelOf(schema, facts, one)), schema, one, walk);
  if (!around.isTop && key === 'refresh_schedule') parts.noteHolding(around.element, Holding.schedule);
  if (!around.isTop && key === 'owner') parts.addOwner(around.element, readPlainWords(row, facts));
  // The keys of a foreign key are one reference, which is read with its block.
  if (relation === undefined || around.vocabulary === vocabularyOf('foreign-key')) return;
  for (const value of valuesOf(facts.items, row))
    parts.addReference(around.element, {
      relation,
      row: value,
      isPath: isPathAt(facts, value),
      text: readRawValue(facts, value),
    });
}

/** A text that is its own meaning and says something, as most do. */
function readPlainWords(row: number, facts: FileFacts): string | undefined {
  if (valueTypeAt(facts.items, row) !== ValueType.string) return undefined;
  const text = readRawValue(facts, row);
  return text === '' || text.includes('\\') ? undefined : text;
}

function readLabel(element: number, { kind }: KindSchema, row: number, { facts, parts }: Walk): void {
  const { labelRelation } = vocabularyOf(kind);
  if (labelRelation === undefined || valueTypeAt(facts.items, row) === ValueType.none) return;
  const text = readRawValue(facts, row);
  if (text !== '') parts.addReference(element, { relation: labelRelation, row, isPath: isPathAt(facts, row), text });
}

/** Its two keys, `table` and `field`, are one reference to a field: `customer.customer_id`. */
function readForeignKey(element: number, row: number, { facts, parts }: Walk): void {
  const [relation] = schemaOf('foreign-key').relations;
  const block = new Item(facts, row);
  const named = (key: string) => block.members.find((item) => normaliseKey(item.keyword) === key);
  const keys = [named('table'), named('field')].filter((item) => item !== undefined);
  const last = keys.at(-1);
  if (relation === undefined || last === undefined) return;
  const text = keys.map((item) => item.rawValue).join('.');
  parts.addReference(element, { relation, row: last.index, isPath: false, text });
}

/**
 * The domain that `belongs-to domain.x` names in an entity at the top of a file; of several the first by name, because the order of
 * statements carries no meaning.
 */
function noteDomain(element: number, row: number, { facts, parts }: Walk): void {
  const { items } = facts;
  const end = items[row * ITEM_STRIDE + ItemColumn.next] as number;
  let first: string | undefined;
  for (let member = row + 1; member < end; member = items[member * ITEM_STRIDE + ItemColumn.next] as number) {
    if (valueTypeAt(items, member) !== ValueType.path) continue;
    const { keyword, rawValue } = new Item(facts, member);
    if (normaliseKey(keyword) !== 'belongs_to' || !isDomainPath(rawValue)) continue;
    const name = withoutPathPrefix(rawValue);
    if (first === undefined || name < first) first = name;
  }
  if (first !== undefined) parts.addFlatDomain(element, first);
}

function isDomainPath(path: string): boolean {
  const dot = path.indexOf('.');
  return dot > 0 && kindOfPathPrefix(path.slice(0, dot)) === 'domain';
}

export function labelOf({ naming }: KindSchema, facts: FileFacts, row: number): string {
  if (naming === 'parent') return '';
  const isBlock = ((facts.items[row * ITEM_STRIDE + ItemColumn.types] as number) & 0xff) === ItemType.block;
  return naming === 'value' || isBlock ? readRawValue(facts, row) : normaliseKey(new Item(facts, row).keyword);
}

function valueTypeAt(items: Uint32Array, row: number): number {
  return (items[row * ITEM_STRIDE + ItemColumn.types] as number) >>> 8;
}

function isPathAt({ items }: FileFacts, row: number): boolean {
  return valueTypeAt(items, row) === ValueType.path;
}
