/** Decodes the values of options, each with a message that says what would be accepted. */

import { UsageError } from '../io/usage-error.ts';

/** One of a list of words. */
export function decodeChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new UsageError({
    problem: `${option} does not take \`${value}\``,
    expected: `one of ${choices.join(', ')}`,
    found: value === '' ? 'nothing' : value,
    candidates: { wanted: value, known: choices },
  });
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function decodeDate(option: string, value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  const exists = date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (exists) return value;
  throw new UsageError({
    problem: `${option} does not take \`${value}\``,
    expected: 'a UTC date as YYYY-MM-DD',
    found: value,
    remedy: `${option} 2026-12-31`,
  });
}

/** A whole number of at least `least`. */
export function decodeCount(option: string, value: string, least: number): number {
  const count = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new UsageError({
    problem: `${option} does not take \`${value}\``,
    expected: `a whole number of at least ${least}`,
    found: value,
    remedy: `${option} 65536`,
  });
}
