/** Makes the model of some files. */

import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import type { Element } from './element.ts';
import { ElementTable } from './element-table.ts';
import { outlineOf, sortByPath } from './file-reading.ts';
import type { Model } from './model.ts';
import type { Roster } from './roster.ts';

/** What a model may know beside its files. */
export interface ModelOptions {
  /** Another revision: what is the same in both is found once. */
  readonly beside?: Model | undefined;
  /** Tells what is known of the files that declare something. */
  recall?(declaring: readonly SourceFile[]): Roster | undefined;
  readonly leftOut?: readonly UnreadFile[];
}

export function buildModel(files: readonly SourceFile[], { leftOut = [], beside, recall }: ModelOptions = {}): Model {
  const sorted = sortByPath(files);
  const declaring: SourceFile[] = [];
  const binaryFiles: SourceFile[] = [];
  const foreignFiles: SourceFile[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const file = sorted[at] as SourceFile;
    if (file.facts.content === 'binary') binaryFiles.push(file);
    else if (outlineOf(file).isForeign) foreignFiles.push(file);
    else declaring.push(file);
  }
  const table = new ElementTable(declaring, { beside: beside?.table, kept: recall?.(declaring) });
  return new TableModel({ files: sorted, table, foreignFiles, binaryFiles, leftOut });
}

/** The same model with other names. */
export function withTable(model: Model, table: ElementTable): Model {
  const { files, foreignFiles, binaryFiles, leftOut } = model;
  return new TableModel({ files, table, foreignFiles, binaryFiles, leftOut });
}

class TableModel implements Model {
  readonly files: readonly SourceFile[];
  readonly table: ElementTable;
  readonly foreignFiles: readonly SourceFile[];
  readonly binaryFiles: readonly SourceFile[];
  readonly leftOut: readonly UnreadFile[];

  constructor({ files, table, foreignFiles, binaryFiles, leftOut }: Omit<Model, 'elements'>) {
    this.files = files;
    this.table = table;
    this.foreignFiles = foreignFiles;
    this.binaryFiles = binaryFiles;
    this.leftOut = leftOut;
  }

  get elements(): readonly Element[] {
    return this.table.all;
  }
}
