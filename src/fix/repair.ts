/** What a repair of stale references is made of: places that get another text, and places that a person must decide. */

import type { ElementId } from '../model/element.ts';
import type { Range } from '../text/range.ts';

/** A reference that lost its target by a rename or a move, and what it says from now on. */
export interface Repair {
  /** The reference's argument before the repair, quotes included. */
  readonly range: Range;
  readonly holder: ElementId;
  readonly relation: string;
  /** As written, quotes included. */
  readonly written: string;
  readonly replacement: string;
  /** What it meant, and what that became. */
  readonly target: { readonly before: ElementId; readonly after: ElementId };
}

/** A reference that lost its target and is left as it is. */
export interface OpenCase {
  readonly range: Range;
  readonly holder: ElementId;
  readonly relation: string;
  readonly written: string;
  /** A sentence without a full stop. */
  readonly reason: string;
  /** What to do, without a full stop. */
  readonly remedy: string;
}

export interface RepairedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface RepairResult {
  /** In the order of the files and places. */
  readonly repairs: readonly Repair[];
  readonly open: readonly OpenCase[];
  /** Only files whose text changes, sorted by path. */
  readonly files: readonly RepairedFile[];
}
