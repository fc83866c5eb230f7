/** Says that a clone does not hold what a revision needs. */

import { WORKING_TREE } from './git-revision.ts';
import { UsageError } from './usage-error.ts';

/** What git has to be asked for when objects of a commit are not in this clone. */
export function missingObjects(commit: string, found: string): UsageError {
  const target = commit === WORKING_TREE ? 'HEAD' : commit;
  return new UsageError({
    problem: `files of ${commit} are not in this clone`,
    expected: 'all model files of the revision, in a clone with its contents',
    found,
    remedy: `git fetch --depth=1 origin ${target} (or fetch-depth: 0 and no filter in actions/checkout)`,
  });
}
