/** Runs cases of the targets one after the other and keeps those for which something does not hold. */

import { createRandom } from './random.ts';
import type { Target } from './targets.ts';

export interface FoundCase {
  readonly target: string;
  readonly seed: number;
  readonly bytes: Uint8Array;
  readonly problem: string;
}

/** Microseconds of the processor that one case may take; what takes longer is as bad as an exception. */
const LONGEST_CASE = 10_000_000;

/** Undefined where everything holds. */
export function tryCase(target: Target, seed: number, effort?: 'thorough'): FoundCase | undefined {
  const bytes = target.make(createRandom(seed));
  const problem = judgeCase(target, bytes, effort);
  return problem === undefined ? undefined : { target: target.name, seed, bytes, problem };
}

/** What does not hold, in words. */
export function judgeCase(target: Target, bytes: Uint8Array, effort?: 'thorough'): string | undefined {
  const start = process.cpuUsage();
  try {
    target.judge(bytes, effort);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  return user + system > LONGEST_CASE ? `took ${Math.round((user + system) / 1000)} ms` : undefined;
}
