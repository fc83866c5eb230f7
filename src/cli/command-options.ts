/** The options that commands share, as they come from the command line and as commands want them. */

import { GATES } from '../policy/choices.ts';
import { PRESET_NAMES } from '../policy/config.ts';
import { RULES } from '../rules/rule-list.ts';
import { decodeChoice, decodeCount, decodeDate } from '../run/option-values.ts';
import type { ReadOptions } from '../run/plan-project.ts';
import type { OutputOptions } from './outputs.ts';
import type { Terminal } from './terminal.ts';

/** As commander hands them over. */
export interface RawOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly maxLength?: string;
  readonly quiet?: boolean;
  readonly config?: string;
  readonly root?: string;
  readonly failOn?: string;
  readonly preset?: string;
  readonly asOf?: string;
  readonly head?: string;
  readonly at?: string;
}

export function decodeReadOptions(raw: RawOptions, terminal: Terminal): ReadOptions {
  return {
    directory: terminal.directory,
    knownRules: RULES.map((rule) => rule.meta.id),
    asOf: decodeAsOf(raw, terminal),
    ...(raw.root !== undefined && { root: raw.root }),
    ...(raw.config !== undefined && { configFile: raw.config }),
    overrides: {
      ...(raw.failOn !== undefined && { failOn: decodeChoice('--fail-on', raw.failOn, GATES) }),
      ...(raw.preset !== undefined && { preset: decodeChoice('--preset', raw.preset, PRESET_NAMES) }),
    },
  };
}

/** A comment that must say anything at all needs some room. */
const SHORTEST_PAGE = 200;

export function decodeOutputOptions(raw: RawOptions): OutputOptions {
  return {
    ...(raw.format !== undefined && { format: raw.format }),
    output: raw.output ?? [],
    ...(raw.quiet === true && { quiet: 'quiet' }),
    ...(raw.maxLength !== undefined && { maxLength: decodeCount('--max-length', raw.maxLength, SHORTEST_PAGE) }),
  };
}

export function decodeAsOf(raw: RawOptions, terminal: Terminal): string {
  return raw.asOf === undefined ? terminal.today : decodeDate('--as-of', raw.asOf);
}
