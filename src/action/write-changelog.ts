/** The changelog mode: notes between two revisions. */

import { UsageError } from '../io/usage-error.ts';
import type { ExitCode } from '../run/exit-code.ts';
import type { Reading } from './read-change.ts';
import type { ChangelogPlan } from './run-plan.ts';

export async function writeChangelog(plan: ChangelogPlan, _reading: Reading): Promise<ExitCode> {
  throw new UsageError({
    problem: 'the mode changelog is not available in this version',
    expected: 'mode: review',
    found: `the changelog up to ${plan.to}`,
  });
}
