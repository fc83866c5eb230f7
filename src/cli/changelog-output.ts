/** Where release notes go: standard output, files, one file for each reader, or into a CHANGELOG. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Slice } from '../changelog/changelog.ts';
import { assertWritable } from '../io/output-file.ts';
import { UsageError } from '../io/usage-error.ts';
import { decodeChoice, decodeCount } from '../run/option-values.ts';
import type { RawOptions } from './command-options.ts';
import { assertPlaces, locateOutput } from './output-word.ts';
import type { Terminal } from './terminal.ts';

/** As commander hands them over. */
export interface RawChangelogOptions extends RawOptions {
  readonly current?: string;
  readonly release?: string;
  readonly tagPrefix?: string;
  readonly repositoryUrl?: string;
  readonly product?: string;
  readonly consumer?: string;
  readonly splitBy?: readonly string[];
  /** True where no file was named. */
  readonly write?: string | boolean;
}

export const CHANGELOG_FORMATS = ['markdown', 'json', 'text'] as const;
export type ChangelogFormat = (typeof CHANGELOG_FORMATS)[number];
export const CHANGELOG_EXTENSIONS: Readonly<Record<ChangelogFormat, string>> = {
  markdown: '.md',
  json: '.json',
  text: '.txt',
};

export interface ChangelogOutput {
  readonly targets: readonly { readonly format: ChangelogFormat; readonly file: string | undefined }[];
  /** Absolute path of a CHANGELOG, and what it was called. */
  readonly insertInto?: { readonly file: string; readonly shown: string };
  readonly splitBy: readonly Slice['type'][];
  /** For one file each. */
  readonly directory?: string;
  readonly maxLength: number | undefined;
}

const SHORTEST_NOTES = 1000;

export function planChangelogOutput(raw: RawChangelogOptions, terminal: Terminal): ChangelogOutput {
  const splitBy = (raw.splitBy ?? []).map((type) => decodeChoice('--split-by', type, ['product', 'consumer'] as const));
  const maxLength =
    raw.maxLength === undefined ? undefined : decodeCount('--max-length', raw.maxLength, SHORTEST_NOTES);
  if (splitBy.length > 0) return { ...planSplit(raw, terminal), splitBy, maxLength };
  const insertInto = raw.write === undefined ? undefined : planInsertion(raw.write, terminal);
  const targets = planTargets(raw, terminal);
  assertPlaces(targets.map(({ file }) => file));
  return { targets, splitBy, maxLength, ...(insertInto !== undefined && { insertInto }) };
}

/** Every name of a folder is possible, so it needs no check but that it is no file. */
function planSplit(raw: RawChangelogOptions, terminal: Terminal): Pick<ChangelogOutput, 'targets' | 'directory'> {
  const [directory, ...more] = raw.output ?? [];
  const isAlone = raw.write === undefined && raw.product === undefined && raw.consumer === undefined;
  if (directory === undefined || directory === '-' || more.length > 0 || !isAlone) {
    throw new UsageError({
      problem: '--split-by writes one file for each reader into a folder',
      expected: '--output with one folder, and no --write, --product or --consumer',
      found: describeSplit(raw.output ?? []),
      remedy: '--split-by product --split-by consumer --output notes',
    });
  }
  return {
    targets: [{ format: decodeFormat(raw) ?? 'markdown', file: undefined }],
    directory: resolve(terminal.directory, directory),
  };
}

function describeSplit([directory, ...more]: readonly string[]): string {
  if (directory === undefined) return 'no --output';
  if (more.length > 0) return 'several --output';
  return directory === '-' ? 'standard output' : 'one of these options too';
}

function planInsertion(write: string | boolean, terminal: Terminal): NonNullable<ChangelogOutput['insertInto']> {
  const shown = typeof write === 'string' ? write : 'CHANGELOG.md';
  const file = resolve(terminal.directory, shown);
  if (!existsSync(file) && !/\.(?:md|markdown)$/i.test(shown)) {
    throw new UsageError({
      problem: `there is no file \`${shown}\` to write the notes into`,
      expected: 'a CHANGELOG that exists, or a new one whose name ends in .md',
      found: 'nothing at that path',
      remedy: '--write CHANGELOG.md',
    });
  }
  assertWritable(file);
  return { file, shown };
}

/** Standard output gets `--format` (else Markdown), unless a file without a format takes it or the notes go into a CHANGELOG. */
function planTargets(raw: RawChangelogOptions, terminal: Terminal): ChangelogOutput['targets'] {
  const wanted = decodeFormat(raw);
  const named = (raw.output ?? []).map((value) => {
    const [, name, file = value] = /^([A-Za-z][\w-]*)=(.+)$/s.exec(value) ?? [];
    const format = name === undefined ? (wanted ?? formatOf(file)) : decodeChoice('--output', name, CHANGELOG_FORMATS);
    return { format, file: locateOutput(file, terminal), isPlain: name === undefined };
  });
  const isTaken =
    named.some(({ isPlain, file }) => isPlain || (wanted === undefined && file === undefined)) ||
    (raw.write !== undefined && wanted === undefined);
  return isTaken ? named : [{ format: wanted ?? 'markdown', file: undefined }, ...named];
}

function decodeFormat({ format }: RawChangelogOptions): ChangelogFormat | undefined {
  return format === undefined ? undefined : decodeChoice('--format', format, CHANGELOG_FORMATS);
}

function formatOf(file: string): ChangelogFormat {
  return CHANGELOG_FORMATS.find((format) => file.endsWith(CHANGELOG_EXTENSIONS[format])) ?? 'markdown';
}
