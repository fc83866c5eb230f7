/** Where an element is written, and what it is called there: one block of a file, or one value of a directive that names elements. */

import type { SourceFile } from '../syntax/facts.ts';
import { Item } from '../syntax/item.ts';
import type { Block } from './element.ts';
import type { KindSchema } from './kind.ts';

export class Declaration {
  readonly schema: KindSchema;
  readonly file: SourceFile;
  /** Of its block, or of its value, in the table of the file. */
  readonly row: number;
  readonly label: string;
  #blocks: readonly [Block] | undefined = undefined;

  constructor(schema: KindSchema, file: SourceFile, row: number, label: string) {
    this.schema = schema;
    this.file = file;
    this.row = row;
    this.label = label;
  }

  get block(): Block {
    return this.blocks[0];
  }

  /** Its block alone. */
  get blocks(): readonly [Block] {
    this.#blocks ??= [{ file: this.file, item: new Item(this.file.facts, this.row) }];
    return this.#blocks;
  }

  /** Whether it is the same place in the same file, whatever model holds it. */
  isSame(other: Declaration): boolean {
    return this.row === other.row && this.file === other.file;
  }
}
