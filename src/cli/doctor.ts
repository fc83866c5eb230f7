/** `mml-guard doctor`: says whether the gate of a repository can work, and what to paste where it cannot. */

import type { Advice } from '../doctor/advice.ts';
import { examine } from '../doctor/examine.ts';
import { showPlainText } from '../report/markup/plain-text.ts';
import { countNouns } from '../report/outline/count-noun.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { planAnswer, writeAnswer } from './answer-format.ts';
import { decodeReadOptions, type RawOptions } from './command-options.ts';
import { surveyRepository } from './survey-repository.ts';
import type { Terminal } from './terminal.ts';

export interface RawDoctorOptions extends RawOptions {
  readonly action?: string;
}

export async function runDoctor(raw: RawDoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planAnswer(raw, terminal);
  const { facts } = await surveyRepository(decodeReadOptions(raw, terminal), raw.action);
  const advice = examine(facts);
  const works = !advice.some(({ level }) => level === 'error');
  const document = { schemaVersion: 1, works, advice };
  writeAnswer(plan, { lines: [...advice.flatMap(describeAdvice), summarize(advice, works)], document }, terminal);
  return works ? EXIT_CODE.passed : EXIT_CODE.failed;
}

const SIGNS = { error: '✗', warning: '!', note: '·' } as const;

function describeAdvice({ check, level, problem, expected, found, file, line, paste }: Advice): readonly string[] {
  const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`;
  const lines = [
    `${SIGNS[level]} ${level}: ${problem}  [${check}]${place}`,
    `    expected: ${expected}`,
    `    found: ${found}`,
    ...(paste === '' ? [] : ['    paste:', ...indent(paste)]),
    '',
  ];
  return lines.map((text) => showPlainText(text));
}

function indent(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`);
}

function summarize(advice: readonly Advice[], works: boolean): string {
  const count = (level: Advice['level']) => advice.filter((entry) => entry.level === level).length;
  const counts = countNouns([
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('note'), 'note'],
  ]).join(', ');
  return `${works ? '✓ The gate can work' : '✗ The gate cannot work'}${counts === '' ? '.' : `: ${counts}.`}`;
}
