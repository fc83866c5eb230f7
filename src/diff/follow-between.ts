/** What revisions on the way between two others declare as renamed. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { ModelReader } from '../link/model-reader.ts';
import type { Snapshot } from '../syntax/facts.ts';
import type { Pair } from '../text/pair.ts';
import { chooseBetween } from './choose-between.ts';
import { followDeclared } from './follow-declared.ts';
import type { DecidedPair } from './pairing.ts';

export interface Way {
  readonly snapshots: Pair<Snapshot>;
  /** In the order from `before` to `after`. */
  readonly between?: readonly Snapshot[];
}

/** `models` are those of both ends; what lies between is read only as far as it can matter. */
export function followBetween(
  { snapshots: { before, after }, between = [] }: Way,
  models: Pair<LinkedModel>,
  { factsOf, read }: ModelReader,
): readonly DecidedPair[] {
  if (between.length === 0) return [];
  const chosen = chooseBetween([before, ...between, after], (hash) => factsOf(hash).text);
  return followDeclared([models.before, ...chosen.map(read), models.after]);
}
