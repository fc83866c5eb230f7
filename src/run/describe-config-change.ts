/** Says which version of the configuration was used, in the words of a review or of the notes of a release. */

import { type ConfigProblem, summarizeProblem } from '../policy/config-error.ts';
import type { Located } from './locate-config.ts';

type Purpose = 'notes' | undefined;

export function describeBroken(problem: ConfigProblem, purpose: Purpose): string {
  const used = purpose === 'notes' ? ': these notes go by the defaults' : ', so this review used the defaults';
  return `${problem.file} is broken in before${used}. Line ${problem.line}: ${summarizeProblem(problem)}`;
}

interface LocatedSides {
  readonly before: Located | undefined;
  readonly after: Located | undefined;
}

export function describeConfigChange({ before, after }: LocatedSides, purpose: Purpose): string {
  const file = (after ?? before)?.file;
  const what = before === undefined ? 'new' : after === undefined ? 'removed' : 'changed';
  if (purpose === 'notes')
    return `${file} is ${what}: these notes go by ${before === undefined ? 'the defaults' : 'the earlier version'}.`;
  return before === undefined
    ? `${file} is new: this review used the defaults, and it takes effect after the merge.`
    : `${file} is ${what}: this review used the version of before, and the change takes effect after the merge.`;
}
