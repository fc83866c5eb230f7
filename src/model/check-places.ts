/** Whether an outline that was not made by this process names what stands in its file: only the file itself can tell. */

import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, type KeptWords, NO_PARENT } from '../syntax/facts.ts';
import { declaredBy } from './declared-rows.ts';
import type { Kind } from './kind.ts';
import { Outline } from './outline.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';

type FileRows = Pick<FileFacts, 'text' | 'items'>;

/** An element, or the file, around others. */
interface Around {
  readonly row: number;
  readonly kind: Kind | 'file';
  /** The element behind its last one. */
  readonly end: number;
}

/**
 * Every element is written as its kind is, directly inside what it is said to stand in. Asked of an outline that is sound by
 * itself; what it leaves out and what it calls things is believed.
 */
export function standsInFile({ words, start, text }: KeptWords, file: FileRows): boolean {
  const outline = new Outline(words, start, text);
  const open: Around[] = [];
  let around: Around = { row: NO_PARENT, kind: 'file', end: outline.size };
  for (let element = 0; element < outline.size; element++) {
    while (element >= around.end) around = open.pop() as Around;
    const row = outline.rowOf(element);
    const { kind } = outline.schemaOf(element);
    if (!isDeclared({ row, kind }, around, file)) return false;
    const end = outline.nextOf(element);
    if (end === element + 1) continue;
    open.push(around);
    around = { row, kind, end };
  }
  return true;
}

function isDeclared({ row, kind }: Pick<Around, 'row' | 'kind'>, around: Around, file: FileRows): boolean {
  const statement = typeAt(file, row) === ItemType.listValue ? parentOf(file, row) : row;
  if (statement === NO_PARENT) return false;
  const holder = parentOf(file, statement);
  let inside = holder;
  while (inside !== around.row && inside !== NO_PARENT && isWrapper(file, inside)) inside = parentOf(file, inside);
  if (inside !== around.row) return false;
  // In a wrapper stands what may stand at the top of a file.
  const context = inside === holder ? around.kind : 'file';
  const meaning = meaningAt(file, statement, context);
  if (typeAt(file, statement) === ItemType.block)
    return statement === row && !meaning.isWrapper && meaning.schema.kind === kind;
  const declared = declaredBy(meaning, statement, { items: file.items, isTop: context === 'file' });
  return declared.some((one) => one.row === row && one.schema.kind === kind);
}

function isWrapper(file: FileRows, row: number): boolean {
  return typeAt(file, row) === ItemType.block && meaningAt(file, row, 'file').isWrapper;
}

function meaningAt({ items, text }: FileRows, row: number, context: Kind | 'file'): Meaning {
  const at = row * ITEM_STRIDE;
  const keyEnd = items[at + ItemColumn.keyEnd] as number;
  return vocabularyOf(context).meaningAt(text, items[at + ItemColumn.keyStart] as number, keyEnd);
}

function typeAt({ items }: FileRows, row: number): number {
  return (items[row * ITEM_STRIDE + ItemColumn.types] as number) & 0xff;
}

function parentOf({ items }: FileRows, row: number): number {
  return items[row * ITEM_STRIDE + ItemColumn.parent] as number;
}
