/**
 * What the blocks of a file declare, whatever model holds the file: read once, and shared by both sides of a comparison. An
 * element is a declaration at its place in one model. Read from the rows of the table; views are made only of what somebody looks
 * at.
 */

import { ITEM_STRIDE, ItemColumn, ItemType, type SourceFile, ValueType } from '../syntax/facts.ts';
import { holdsBlock, Item, readRawValue } from '../syntax/item.ts';
import { Gatherer } from '../text/gatherer.ts';
import type { Block, Element, ElementId, QualifiedName, WrittenReference } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { schemaOf } from './kind-list.ts';
import { escapeNamePart, joinName } from './qualified-name.ts';
import { NO_REFERENCES, readContent } from './read-content.ts';
import { kindOfPathPrefix, normaliseKey, withoutPathPrefix } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One block, or one value of a directive that names elements; what it holds is read when somebody asks. */
export class Declaration {
  readonly schema: KindSchema;
  readonly file: SourceFile;
  /** Of its block, or of its value, in the table of the file. */
  readonly row: number;
  readonly label: string;
  /** What it became in the model that was built last, for models that have it at the same place. */
  latest: Element | undefined = undefined;
  #blocks: readonly [Block] | undefined = undefined;
  #members: readonly Declaration[] | undefined = undefined;
  #references: readonly WrittenReference[] | undefined = undefined;
  #isPlain = false;
  #prefix: QualifiedName | undefined = undefined;
  #id: ElementId | undefined = undefined;

  constructor(schema: KindSchema, file: SourceFile, row: number) {
    this.schema = schema;
    this.file = file;
    this.row = row;
    this.label = labelOf(schema, file, row);
  }

  get block(): Block {
    return this.blocks[0];
  }

  /** Its block alone. */
  get blocks(): readonly [Block] {
    this.#blocks ??= [{ file: this.file, item: new Item(this.file.facts, this.row) }];
    return this.#blocks;
  }

  /** What stands directly inside, in written order; wrappers that add nothing are looked through. */
  get members(): readonly Declaration[] {
    this.#members ??= declareMembers(this);
    return this.#members;
  }

  /** In written order, the label first. */
  get references(): readonly WrittenReference[] {
    if (this.schema.relations.length === 0) return NO_REFERENCES;
    return this.#references ?? this.#read();
  }

  /** Whether it is an attribute, or an entity, that holds no element but attributes that hold none. */
  get isPlain(): boolean {
    const { kind } = this.schema;
    if (kind === 'attribute') return !holdsBlock(this.file.facts, this.row);
    if (kind !== 'entity') return false;
    if (this.#references === undefined) this.#read();
    return this.#isPlain;
  }

  /** Its id behind the name of what it stands in; mostly the same on both sides, so the last answer is kept. */
  idIn(prefix: QualifiedName | undefined): ElementId {
    if (this.#id === undefined || this.#prefix !== prefix) {
      this.#prefix = prefix;
      this.#id = { kind: this.schema.kind, name: nameOf(this, prefix) };
    }
    return this.#id;
  }

  #read(): readonly WrittenReference[] {
    const { references, isPlain } = readContent(this.schema, this.file, this.row);
    this.#references = references;
    this.#isPlain = isPlain;
    return references;
  }
}

function labelOf({ naming }: KindSchema, { facts }: SourceFile, row: number): string {
  if (naming === 'parent') return '';
  return naming === 'value' || typeAt(facts.items, row) === ItemType.block
    ? readRawValue(facts, row)
    : normaliseKey(new Item(facts, row).keyword);
}

function nameOf(declaration: Declaration, around: QualifiedName | undefined): QualifiedName {
  const { schema, label } = declaration;
  const prefix = schema.namedAlone ? undefined : around;
  if (schema.naming === 'parent' && prefix !== undefined) return prefix;
  if (label === '') return joinName(prefix, '/', anonymousPart(declaration));
  if (schema.naming === 'target') return joinName(prefix, schema.separator, label);
  return joinName(prefix, schema.separator, escapeNamePart(label));
}

/** A block without a name is known by its parent and its kind. */
function anonymousPart({ schema, block }: Declaration): string {
  return schema.kind === 'unknown' ? normaliseKey(block.item.keyword) : schema.kind;
}

const found = new Gatherer<Declaration>();

/** The elements at the top of a file, in written order. */
export function declareTop(file: SourceFile): readonly Declaration[] {
  declareRows({ file, first: 0, end: file.facts.items.length / ITEM_STRIDE, around: 'file' });
  return found.take();
}

/** The blocks (and directives that name an element) directly inside a block. */
function declareMembers({ schema, file, row }: Declaration): readonly Declaration[] {
  const { items } = file.facts;
  if (typeAt(items, row) !== ItemType.block || schema.kind === 'unknown') return [];
  declareRows({ file, first: row + 1, end: nextOf(items, row), around: schema.kind });
  return found.take();
}

/** Rows that stand side by side, from `first` to before `end`. */
interface Siblings {
  readonly file: SourceFile;
  readonly first: number;
  readonly end: number;
  readonly around: Kind | 'file';
}

/** What stands in a wrapper counts as if it stood at the top of the file; kept for later, because wrappers may nest deeply. */
function declareRows(siblings: Siblings): void {
  let inside = declareUntilWrapper(siblings);
  if (inside === undefined) return;
  const pending = [{ ...siblings, first: inside.end }, inside];
  for (let open = pending.pop(); open !== undefined; open = pending.pop()) {
    inside = declareUntilWrapper(open);
    if (inside !== undefined) pending.push({ ...open, first: inside.end }, inside);
  }
}

/** Gives what stands in the first wrapper, which ends where its siblings go on. */
function declareUntilWrapper({ file, first, end, around }: Siblings): Siblings | undefined {
  const { items, text } = file.facts;
  const vocabulary = vocabularyOf(around);
  let next = first;
  for (let row = first; row < end; row = next) {
    const at = row * ITEM_STRIDE;
    next = items[at + ItemColumn.next] as number;
    const keyEnd = items[at + ItemColumn.keyEnd] as number;
    const { schema, isWrapper } = vocabulary.meaningAt(text, items[at + ItemColumn.keyStart] as number, keyEnd);
    if (((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block) {
      if (isWrapper) return { file, first: row + 1, end: next, around: 'file' };
      found.add(new Declaration(schema, file, row));
    } else if (around === 'file') {
      found.add(new Declaration(schemaOf('unknown'), file, row));
    } else if (schema.naming === 'value') {
      for (const value of valuesOf(items, row)) found.add(new Declaration(schema, file, value));
    }
  }
  return undefined;
}

/** The rows of a list, or the row itself. */
function valuesOf(items: Uint32Array, row: number): readonly number[] {
  if ((items[row * ITEM_STRIDE + ItemColumn.types] as number) >>> 8 !== ValueType.list) return [row];
  const values: number[] = [];
  for (let value = row + 1; value < nextOf(items, row); value = nextOf(items, value)) values.push(value);
  return values;
}

/**
 * The domain that `belongs-to domain.x` names in an entity at the top of a file; of several the first by name, because the order of
 * statements carries no meaning.
 */
export function flatDomainOf({ schema, file, row }: Declaration): string | undefined {
  if (schema.kind !== 'entity') return undefined;
  const { items } = file.facts;
  let first: string | undefined;
  for (let member = row + 1; member < nextOf(items, row); member = nextOf(items, member)) {
    if ((items[member * ITEM_STRIDE + ItemColumn.types] as number) >>> 8 !== ValueType.path) continue;
    const { keyword, rawValue } = new Item(file.facts, member);
    if (normaliseKey(keyword) !== 'belongs_to' || !isDomainPath(rawValue)) continue;
    const name = withoutPathPrefix(rawValue);
    if (first === undefined || name < first) first = name;
  }
  return first;
}

function isDomainPath(path: string): boolean {
  const dot = path.indexOf('.');
  return dot > 0 && kindOfPathPrefix(path.slice(0, dot)) === 'domain';
}

function typeAt(items: Uint32Array, row: number): number {
  return (items[row * ITEM_STRIDE + ItemColumn.types] as number) & 0xff;
}

function nextOf(items: Uint32Array, row: number): number {
  return items[row * ITEM_STRIDE + ItemColumn.next] as number;
}
