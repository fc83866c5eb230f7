/** Whether an outline that was not made by this process names what stands in its file: only the file itself can tell. */

import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, type KeptWords, NO_PARENT } from '../syntax/facts.ts';
import { isDeclaredBy } from './declared-rows.ts';
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
  const findHolder = createHolderFinder(file);
  let around: Around = { row: NO_PARENT, kind: 'file', end: outline.size };
  for (let element = 0; element < outline.size; element++) {
    while (element >= around.end) around = open.pop() as Around;
    const row = outline.rowOf(element);
    const { kind } = outline.schemaOf(element);
    if (!isDeclared({ row, kind }, around, { file, findHolder })) return false;
    const end = outline.nextOf(element);
    if (end === element + 1) continue;
    open.push(around);
    around = { row, kind, end };
  }
  return true;
}

interface Standing {
  readonly file: FileRows;
  /** What a wrapper stands in, others around it looked through. */
  readonly findHolder: (row: number) => number;
}

function isDeclared(
  { row, kind }: { readonly row: number; readonly kind: Kind },
  around: Around,
  { file, findHolder }: Standing,
): boolean {
  const statement = typeAt(file, row) === ItemType.listValue ? parentOf(file, row) : row;
  if (statement === NO_PARENT) return false;
  const inside = parentOf(file, statement);
  const isDirect = inside === around.row;
  if (!isDirect && findHolder(inside) !== around.row) return false;
  // In a wrapper stands what may stand at the top of a file.
  const context = isDirect ? around.kind : 'file';
  const meaning = meaningAt(file, statement, context);
  if (typeAt(file, statement) === ItemType.block)
    return statement === row && !meaning.isWrapper && meaning.schema.kind === kind;
  return isDeclaredBy(meaning, statement, { row, kind }, { items: file.items, isTop: context === 'file' });
}

/** Looks through each wrapper once, because they may nest deeply and hold much. */
function createHolderFinder(file: FileRows): (row: number) => number {
  const known = new Map<number, number>();
  return (row) => {
    const passed: number[] = [];
    let holder = row;
    while (holder !== NO_PARENT && !known.has(holder) && isWrapper(file, holder)) {
      passed.push(holder);
      holder = parentOf(file, holder);
    }
    const found = known.get(holder) ?? holder;
    for (const wrapper of passed) known.set(wrapper, found);
    return found;
  };
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
