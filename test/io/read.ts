/** Short ways to read inputs and to look at them in tests. */

import type { ProjectInput } from '../../src/io/project-input.ts';
import { UsageError, type UsageProblem } from '../../src/io/usage-error.ts';
import { ConfigError } from '../../src/policy/config-error.ts';
import type { ReadOptions } from '../../src/run/plan-project.ts';
import { type ComparedWords, readComparison, readPlace } from '../../src/run/read-projects.ts';
import type { Snapshot } from '../../src/syntax/facts.ts';

export function readTwo(
  directory: string,
  words: ComparedWords = {},
  options: Partial<ReadOptions> = {},
): Promise<readonly ProjectInput[]> {
  return readComparison(
    { directory, knownRules: ['entity-removed'], asOf: '2026-11-24', overrides: {}, ...options },
    words,
  );
}

export function readOne(directory: string, word: string): Promise<readonly ProjectInput[]> {
  return readPlace({ directory, knownRules: ['entity-removed'], asOf: '2026-11-24', overrides: {} }, word);
}

export async function readSingle(...call: Parameters<typeof readTwo>): Promise<ProjectInput> {
  const [input, ...more] = await readTwo(...call);
  if (input === undefined || more.length > 0) throw new Error(`${more.length + 1} projects instead of one`);
  return input;
}

/** Path to text, as the input holds it. */
export function textsOf(input: ProjectInput, snapshot: Snapshot): Record<string, string> {
  return Object.fromEntries(
    Array.from(snapshot.files, ([path, hash]) => [path, new TextDecoder().decode(input.contents.get(hash))]),
  );
}

export async function catchUsage(work: Promise<unknown>): Promise<UsageProblem> {
  const error = await catchError(work);
  if (!(error instanceof UsageError)) throw error;
  return error.details;
}

export async function catchConfig(work: Promise<unknown>): Promise<ConfigError> {
  const error = await catchError(work);
  if (!(error instanceof ConfigError)) throw error;
  return error;
}

async function catchError(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  return new Error('nothing was refused');
}
