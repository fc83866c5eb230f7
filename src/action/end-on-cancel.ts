/** Lets a run that is cancelled say so, instead of leaving a check run "in progress". */

import type { CheckEnding } from '../io/github/check-run.ts';
import type { CheckRuns } from './check-runs.ts';

const CANCELLED: CheckEnding = {
  conclusion: 'cancelled',
  title: 'The run was cancelled',
  summary: 'The run was cancelled before its result was complete here. Run it again to have one.\n',
};

/** Of the signals that the runner sends when a run is cancelled: it kills the process some seconds later. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** A cancelled run says so, instead of "in progress" for ever. */
export function endOnCancel(checks: CheckRuns): void {
  for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
    process.once(signal, () => {
      checks.abandon(CANCELLED).finally(() => process.exit(exitCode));
    });
  }
}
