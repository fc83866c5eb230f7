/** What is known of a file, whatever model holds it: found once, for both sides of a comparison. */

import { type FileFacts, ITEM_STRIDE, ItemColumn, ItemType, NO_PARENT, type SourceFile } from '../syntax/facts.ts';
import { sortBy } from '../text/compare.ts';
import { rememberEach } from '../text/remember.ts';
import { type Declaration, declareTop } from './declaration.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A file that brings along what is known of it; of any other it is looked up. */
export class ModelFile implements SourceFile {
  readonly path: string;
  readonly facts: FileFacts;
  readonly reading: FileReading;

  constructor(path: string, facts: FileFacts) {
    this.path = path;
    this.facts = facts;
    this.reading = new FileReading(this);
  }
}

export function readingOf(file: SourceFile): FileReading {
  return file instanceof ModelFile ? file.reading : READINGS(file);
}

const READINGS = rememberEach((file: SourceFile) => new FileReading(file));

export class FileReading {
  readonly #file: SourceFile;
  #declarations: readonly Declaration[] | undefined = undefined;
  #measures: Measures | undefined = undefined;
  #isForeign: boolean | undefined = undefined;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** The elements at the top of the file, in written order. */
  get declarations(): readonly Declaration[] {
    this.#declarations ??= declareTop(this.#file);
    return this.#declarations;
  }

  get measures(): Measures {
    this.#measures ??= measureItems(this.#file.facts.items);
    return this.#measures;
  }

  /** No item at its top begins with a keyword of MML. An empty file is an empty model. */
  get isForeign(): boolean {
    this.#isForeign ??= isForeign(this.#file.facts);
    return this.#isForeign;
  }
}

export interface Measures {
  readonly blocks: number;
  /** Blocks around the innermost one, itself included. */
  readonly depth: number;
  readonly longestName: number;
  readonly longestValue: number;
}

/** Depths of rows, for one file after the other: each block is read after what is around it. */
let depths = new Uint32Array(1024);

function measureItems(items: Uint32Array): Measures {
  const rows = items.length / ITEM_STRIDE;
  if (rows > depths.length) depths = new Uint32Array(rows * 2);
  let [blocks, depth, longestName, longestValue] = [0, 0, 0, 0];
  for (let row = 0, at = 0; row < rows; row++, at += ITEM_STRIDE) {
    const isBlock = ((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block;
    const length = (items[at + ItemColumn.valueEnd] as number) - (items[at + ItemColumn.valueStart] as number);
    if (!isBlock) {
      depths[row] = 0;
      if (length > longestValue) longestValue = length;
      continue;
    }
    const parent = items[at + ItemColumn.parent] as number;
    const own = parent === NO_PARENT ? 1 : (depths[parent] as number) + 1;
    depths[row] = own;
    blocks++;
    if (own > depth) depth = own;
    if (length > longestName) longestName = length;
  }
  return { blocks, depth, longestName, longestValue };
}

function isForeign({ items, text, errors }: FileFacts): boolean {
  const vocabulary = vocabularyOf('file');
  for (let at = 0; at < items.length; at = (items[at + ItemColumn.next] as number) * ITEM_STRIDE) {
    const keyEnd = items[at + ItemColumn.keyEnd] as number;
    if (vocabulary.meaningAt(text, items[at + ItemColumn.keyStart] as number, keyEnd).isKnown) return false;
  }
  return items.length > 0 || errors.length > 0;
}

/** As they mostly come. */
export function sortByPath(files: readonly SourceFile[]): readonly SourceFile[] {
  for (let at = 1; at < files.length; at++)
    if ((files[at - 1] as SourceFile).path > (files[at] as SourceFile).path) return sortBy(files, ({ path }) => path);
  return files;
}
