/** Reads the fixtures of the rules: one folder for each, with the texts to compare and what must be said about them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIXTURES = import.meta.dirname;

export interface ExpectedObservation {
  readonly rule: string;
  readonly subject: string;
  readonly message: string;
  readonly line: number;
  readonly suggestion?: string;
}

/** The two sides of one comparison; a rule about one model has nothing before. */
export interface FixtureTexts {
  readonly before: string | undefined;
  readonly after: string;
}

export function fixtureNames(): readonly string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The example that the rule must report, or the one about which it must be silent. */
export function readFixture(rule: string, part: 'reported' | 'silent'): FixtureTexts | undefined {
  const folder = join(FIXTURES, rule, ...(part === 'silent' ? ['silent'] : []));
  const after = readIfThere(join(folder, 'after.mml'));
  return after === undefined ? undefined : { before: readIfThere(join(folder, 'before.mml')), after };
}

export function expectedPath(rule: string): string {
  return join(FIXTURES, rule, 'expected.json');
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
