/** `mml-guard baseline`: accepts today's findings of a model, so that only new ones count. */

import { dirname, join, resolve } from 'node:path';
import { isFolder } from '../io/folder-source.ts';
import { assertWritable, writeOutput } from '../io/output-file.ts';
import { TOP } from '../io/project-files.ts';
import type { ProjectInput } from '../io/project-input.ts';
import { BASELINE_FILE_NAME } from '../io/source-tree.ts';
import { UsageError } from '../io/usage-error.ts';
import { type BaselineEntry, renderBaseline } from '../policy/baseline.ts';
import { countNoun } from '../report/outline/count-noun.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { findRule } from '../rules/rule-list.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { judgeEachProject } from '../run/judge-projects.ts';
import { readPlace } from '../run/read-projects.ts';
import { decodeAsOf, decodeReadOptions, type RawOptions } from './command-options.ts';
import type { Terminal } from './terminal.ts';
import { watchStages } from './watch-stages.ts';

export async function runBaseline(path: string | undefined, raw: RawOptions, terminal: Terminal): Promise<ExitCode> {
  const word = path ?? '.';
  assertFolder(word, terminal);
  const options = { ...decodeReadOptions(raw, terminal), baseline: 'ignored' as const };
  const asOf = decodeAsOf(raw, terminal);
  return watchStages(terminal, async (onStage) => {
    onStage({ name: 'read' });
    const inputs = await readPlace(options, word);
    const reports = await judgeEachProject(inputs, { command: 'check', asOf, onStage });
    onStage({ name: 'write' });
    writeBaselines(
      inputs.map((input, index) => ({ input, report: reports[index] })),
      { word, raw, terminal },
    );
    return EXIT_CODE.passed;
  });
}

interface Accepting {
  readonly word: string;
  readonly raw: RawOptions;
  readonly terminal: Terminal;
}

/** Projects that are judged by one configuration share one baseline. */
function writeBaselines(
  projects: readonly { readonly input: ProjectInput; readonly report: Report | undefined }[],
  { word, raw, terminal }: Accepting,
): void {
  const files = new Map<string, BaselineEntry[]>();
  for (const { input, report } of projects) {
    const file = raw.config === undefined ? join(word, locateBaseline(input)) : besideNamed(raw.config);
    files.set(file, [...(files.get(file) ?? []), ...listEntries(report)]);
  }
  for (const file of files.keys()) assertWritable(resolve(terminal.directory, file));
  for (const [file, entries] of files) writeBaseline(file, entries, terminal);
}

/** It is written beside the configuration, which only a folder has room for. */
function assertFolder(word: string, { directory }: Terminal): void {
  if (isFolder(word, directory)) return;
  throw new UsageError({
    problem: `\`${word}\` is no folder`,
    expected: 'a folder with a model: the baseline is written into it',
    found: word,
    remedy: 'mml-guard baseline',
  });
}

function locateBaseline({ configuration }: ProjectInput): string {
  return configuration.folder === TOP ? BASELINE_FILE_NAME : join(configuration.folder, BASELINE_FILE_NAME);
}

function besideNamed(config: string): string {
  return join(dirname(config), BASELINE_FILE_NAME);
}

function listEntries(report: Report | undefined): readonly BaselineEntry[] {
  return (report?.findings ?? []).filter(isAcceptable).map(({ fingerprint, rule, subject }) => ({
    ...{ fingerprint, rule, subject: `${subject.kind} ${subject.name}` },
  }));
}

/** What is waived counts again when its waiver ends, and a broken or stale policy is nothing to live with. */
function isAcceptable({ rule, waiver }: ReportFinding): boolean {
  return waiver === undefined && findRule(rule)?.meta.area !== 'policy';
}

function writeBaseline(file: string, entries: readonly BaselineEntry[], { directory, write }: Terminal): void {
  writeOutput(resolve(directory, file), renderBaseline(entries));
  write(`${file}: ${countNoun(entries.length, 'finding')} accepted. Commit it with the configuration.\n`);
}
