/** All that some files declare. */

import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import type { Element } from './element.ts';
import type { ElementTable } from './element-table.ts';

export interface Model {
  readonly files: readonly SourceFile[];
  /** The elements as columns, of which they are made one by one when somebody asks. */
  readonly table: ElementTable;
  /**
   * Every element but attributes, which are the members of their entities: domains first, then
   * what else stands at the top of a file, then their members, level by level. Whoever asks has all of them made.
   */
  readonly elements: readonly Element[];
  /** Files in which no item begins with a known keyword. */
  readonly foreignFiles: readonly SourceFile[];
  readonly binaryFiles: readonly SourceFile[];
  /** Files that lie beyond a bound, in whole or in part: what they hold is unknown. */
  readonly leftOut: readonly UnreadFile[];
}
