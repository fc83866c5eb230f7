/** Repairs the stale references of every project that was read: what `fix` writes and the Action suggests. */

import type { RepairResult } from '../fix/repair.ts';
import { repairModel } from '../fix/repair-model.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { linkSnapshots, type Stage } from '../review.ts';
import type { MmlParser } from '../syntax/parser.ts';
import { sortBy } from '../text/compare.ts';

/** A part of a repair: reading and linking as a review does, then the repair itself. */
export type RepairStage = Stage | { readonly name: 'repair' };

export function repairProjects(
  inputs: readonly ProjectInput[],
  parser: MmlParser,
  onStage: (stage: RepairStage) => void = () => {},
): RepairResult {
  const results = inputs.map(({ snapshots, contents }) => {
    const models = linkSnapshots(snapshots, { contents, parser, onStage });
    onStage({ name: 'repair' });
    const unread = { before: snapshots.before.unread, after: snapshots.after.unread };
    return repairModel({ models, unread, contents, parser });
  });
  return {
    repairs: results.flatMap(({ repairs }) => repairs),
    open: results.flatMap(({ open }) => open),
    files: sortBy(
      results.flatMap(({ files }) => files),
      ({ path }) => path,
    ),
  };
}
