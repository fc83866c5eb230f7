/** Where reports go: decided and checked before the work, written after it. */

import { writeOutput } from '../io/output-file.ts';
import { UsageError } from '../io/usage-error.ts';
import { type Format, findFormat, formats } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import { assertPlaces, locateOutput } from './output-word.ts';
import type { Terminal } from './terminal.ts';

export interface OutputOptions {
  readonly format?: string;
  /** `FILE` or `<format>=FILE`; `-` for standard output. */
  readonly output: readonly string[];
  readonly maxLength?: number;
  /** Standard output stays empty; files are written all the same. */
  readonly quiet?: 'quiet';
}

export interface OutputPlan {
  readonly targets: readonly OutputTarget[];
  readonly maxLength: number | undefined;
}

interface OutputTarget {
  readonly format: Format;
  /** Absolute; undefined for standard output. */
  readonly file: string | undefined;
}

/**
 * Standard output gets `--format` (else text), unless an `--output FILE` without a format takes it. Such a file is
 * written as `--format` says, else as its extension says, else as text.
 */
export function planOutputs(options: OutputOptions, terminal: Terminal): OutputPlan {
  const wanted = options.format === undefined ? undefined : requireFormat(options.format);
  const targets = options.output.map((value) => decodeTarget(value, wanted, terminal));
  assertNamed(targets);
  if (isStandardOutputFree(targets, wanted)) {
    targets.unshift({ format: wanted ?? requireFormat('text'), file: undefined, isPlain: true });
  }
  assertPlaces(targets.map(({ file }) => file));
  assertBounded(options.maxLength, targets);
  const shown = options.quiet === undefined ? targets : targets.filter(({ file }) => file !== undefined);
  return { targets: shown, maxLength: options.maxLength };
}

/** What the formats that are wanted need of the report beside its contract. */
export function listNeeds({ targets }: OutputPlan): { readonly lineage?: 'included' } {
  return targets.some(({ format }) => format.needs === 'lineage') ? { lineage: 'included' } : {};
}

export async function writeOutputs(plan: OutputPlan, report: Report, terminal: Terminal): Promise<void> {
  for (const { format, file } of plan.targets) {
    const render = await format.load();
    const { maxLength } = plan;
    const color = file === undefined ? terminal.color : 'off';
    const text = render(report, { color, width: terminal.width, ...(maxLength !== undefined && { maxLength }) });
    if (file === undefined) terminal.write(text);
    else writeOutput(file, text);
  }
}

interface DecodedTarget extends OutputTarget {
  /** No format was written before it. */
  readonly isPlain: boolean;
}

/** A format of its own wants its place, so that the two are told of where both would go there. */
function isStandardOutputFree(targets: readonly DecodedTarget[], wanted: Format | undefined): boolean {
  return !targets.some(({ isPlain, file }) => isPlain || (wanted === undefined && file === undefined));
}

/** `word=FILE` is always a format and a file; a file with such a name is written `./word=FILE`. */
function decodeTarget(value: string, wanted: Format | undefined, terminal: Terminal): DecodedTarget {
  const [, name, file = value] = /^([A-Za-z][\w-]*)=(.*)$/s.exec(value) ?? [];
  if (file === '') throw missingFile(value);
  const format = name === undefined ? (wanted ?? formatOf(file)) : requireFormat(name);
  return { format, file: locateOutput(file, terminal), isPlain: name === undefined };
}

function formatOf(file: string): Format {
  // The longest that fits: `.codequality.json` says more than `.json`.
  const fitting = formats.filter(({ fileExtension }) => file.endsWith(fileExtension));
  const longest = Math.max(...fitting.map(({ fileExtension }) => fileExtension.length));
  return fitting.find(({ fileExtension }) => fileExtension.length === longest) ?? requireFormat('text');
}

function requireFormat(name: string): Format {
  const format = findFormat(name);
  if (format !== undefined) return format;
  const known = formats.map((entry) => entry.name);
  throw new UsageError({
    problem: `there is no format \`${name}\``,
    expected: `one of ${known.join(', ')}`,
    found: name,
    candidates: { wanted: name, known },
  });
}

function missingFile(value: string): UsageError {
  return new UsageError({
    problem: '--output names no file',
    expected: 'a file, or <format>=FILE',
    found: value === '' ? 'nothing' : value,
    remedy: '--output json=report.json',
  });
}

function assertNamed(targets: readonly DecodedTarget[]): void {
  const plain = targets.filter(({ isPlain }) => isPlain);
  if (plain.length < 2) return;
  throw new UsageError({
    problem: 'several --output name no format',
    expected: 'at most one; the others as <format>=FILE',
    found: plain.map(({ file }) => file ?? '-').join(', '),
    remedy: '--output json=report.json --output markdown=report.md',
  });
}

function assertBounded(maxLength: number | undefined, targets: readonly OutputTarget[]): void {
  if (maxLength === undefined || targets.some(({ format }) => format.name === 'markdown')) return;
  throw new UsageError({
    problem: '--max-length bounds only Markdown',
    expected: 'it together with --format markdown or --output markdown=FILE',
    found: targets.map(({ format }) => format.name).join(', '),
    remedy: '--format markdown --max-length 65536',
  });
}
