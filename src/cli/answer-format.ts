/** The two forms in which a question is answered: for people and for machines. */

import { assertWritable, writeOutput } from '../io/output-file.ts';
import { UsageError } from '../io/usage-error.ts';
import { printJson } from '../report/markup/json-text.ts';
import { decodeChoice } from '../run/option-values.ts';
import type { RawOptions } from './command-options.ts';
import { locateOutput } from './output-word.ts';
import type { Terminal } from './terminal.ts';

export const ANSWER_FORMATS = ['text', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

export interface AnswerPlan {
  readonly format: AnswerFormat;
  /** Absolute; undefined for standard output. */
  readonly file: string | undefined;
}

export function planAnswer(raw: RawOptions, terminal: Terminal): AnswerPlan {
  const [output, ...more] = raw.output ?? [];
  if (more.length > 0) {
    throw new UsageError({
      problem: 'an answer goes to one file',
      expected: 'one --output',
      found: `${more.length + 1}`,
    });
  }
  const format = raw.format === undefined ? undefined : decodeChoice('--format', raw.format, ANSWER_FORMATS);
  if (output === undefined) return { format: format ?? 'text', file: undefined };
  const file = locateOutput(output, terminal);
  if (file !== undefined) assertWritable(file);
  return { format: format ?? (output.endsWith('.json') ? 'json' : 'text'), file };
}

export interface Answer {
  readonly lines: readonly string[];
  readonly document: unknown;
}

export function writeAnswer(plan: AnswerPlan, answer: Answer, terminal: Terminal): void {
  const text = plan.format === 'json' ? printJson(answer.document) : `${answer.lines.join('\n')}\n`;
  if (plan.file === undefined) terminal.write(text);
  else writeOutput(plan.file, text);
}
