/** Turns what was thrown into one message for people and an exit code. */

import { UsageError, type UsageProblem } from '../io/usage-error.ts';
import { ConfigError } from '../policy/config-error.ts';
import { showPlainText } from '../report/markup/plain-text.ts';
import { suggestNames } from '../text/suggest.ts';
import { EXIT_CODE, type ExitCode } from './exit-code.ts';
import { TOOL } from './tool.ts';

export interface ExplainedError {
  readonly message: string;
  readonly exitCode: ExitCode;
}

/** `details` is `with-stack` under `--verbose`. */
export function explainError(error: unknown, details: 'short' | 'with-stack'): ExplainedError {
  if (error instanceof UsageError) return { message: layOut(describeUsage(error.details)), exitCode: EXIT_CODE.usage };
  if (error instanceof ConfigError) return { message: layOut(error.message.split('\n')), exitCode: EXIT_CODE.usage };
  return { message: layOut(describeInternal(error, details)), exitCode: EXIT_CODE.internal };
}

function describeUsage({ problem, expected, found, remedy, candidates }: UsageProblem): readonly string[] {
  const near = candidates === undefined ? [] : suggestNames(candidates.wanted, candidates.known);
  const lines = [`${problem}.`];
  if (near.length > 0) lines.push(`  did you mean: ${near.join(', ')}`);
  if (expected !== undefined) lines.push(`  expected: ${expected}`);
  if (found !== undefined) lines.push(`  found: ${found}`);
  if (remedy !== undefined) lines.push(`  try: ${remedy}`);
  return lines;
}

function describeInternal(error: unknown, details: 'short' | 'with-stack'): readonly string[] {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const advice = `This is a mistake in ${TOOL.name} ${TOOL.version}, not in your model. Please report it with this message`;
  if (details === 'short') return [message, `  ${advice} and the output of the same command with --verbose.`];
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
  return [message, ...stack, `  ${advice}.`];
}

/** Names of files and branches are strangers' text and must not steer the terminal. */
function layOut(lines: readonly string[]): string {
  return `${TOOL.name}: ${lines.map(showPlainText).join('\n')}\n`;
}
