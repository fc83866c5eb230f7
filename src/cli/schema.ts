/** `mml-guard schema`: prints the JSON Schema of the report, of the configuration or of release notes. */

import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { decodeChoice } from '../run/option-values.ts';
import { planAnswer, writeAnswer } from './answer-format.ts';
import { buildSchema, SCHEMAS } from './build-schema.ts';
import type { RawOptions } from './command-options.ts';
import type { Terminal } from './terminal.ts';

export async function runSchema(name: string | undefined, raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planAnswer({ ...raw, format: 'json' }, terminal);
  const document = buildSchema(decodeChoice('schema', name ?? 'report', SCHEMAS));
  writeAnswer(plan, { lines: [], document }, terminal);
  return EXIT_CODE.passed;
}
