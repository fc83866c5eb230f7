/** `mml-guard fix`: repairs references that a rename left behind, as a patch or in the files. */

import { resolve } from 'node:path';
import type { RepairResult } from '../fix/repair.ts';
import { writePatch } from '../fix/write-patch.ts';
import { isFolder } from '../io/folder-source.ts';
import { WORKING_TREE } from '../io/git-revision.ts';
import { assertWritable, writeOutput } from '../io/output-file.ts';
import { openSurroundings } from '../io/place.ts';
import { type Replacement, replaceFiles } from '../io/replace-files.ts';
import { UsageError } from '../io/usage-error.ts';
import { printJson } from '../report/markup/json-text.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { loadParser } from '../run/load-parser.ts';
import { decodeChoice } from '../run/option-values.ts';
import { readComparison } from '../run/read-projects.ts';
import { repairProjects } from '../run/repair-projects.ts';
import { decodeReadOptions, type RawOptions } from './command-options.ts';
import { buildRepairDocument, type Circumstances, describeRepairs } from './describe-repairs.ts';
import { locateOutput } from './output-word.ts';
import { silence, type Terminal } from './terminal.ts';
import { watchStages } from './watch-stages.ts';

export interface RawFixOptions extends RawOptions {
  readonly write?: true;
}

const FORMATS = ['patch', 'text', 'json'] as const;
type FixFormat = (typeof FORMATS)[number];

/** The words of `before` and `after`, as far as given. */
export async function runFix(words: readonly string[], raw: RawFixOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planAnswer(raw, terminal);
  const [before, after] = words;
  return watchStages(terminal, async (onStage) => {
    onStage({ name: 'read' });
    const inputs = await readComparison(decodeReadOptions(raw, terminal), {
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
    const label = inputs[0]?.snapshots.after.label ?? '';
    const folder = raw.write === undefined ? undefined : await findWritable(label, { words, raw, terminal });
    const parser = await loadParser(inputs.map((input) => input.contents));
    const result = repairProjects(inputs, parser, onStage);
    onStage({ name: 'write' });
    if (folder !== undefined) replaceFiles(locateFiles(result, folder));
    tell(result, { plan, raw, label, words }, raw.quiet ? silence(terminal) : terminal);
    return EXIT_CODE.passed;
  });
}

interface Telling {
  readonly plan: FixPlan;
  readonly raw: RawFixOptions;
  readonly label: string;
  readonly words: readonly string[];
}

function tell(result: RepairResult, telling: Telling, terminal: Terminal): void {
  const { plan } = telling;
  const text = render(result, telling);
  if (plan.file === undefined) terminal.write(text);
  else writeOutput(plan.file, text);
  if (plan.format !== 'patch') return;
  terminal.complain(describeRepairs(result, circumstancesOf(telling)));
  if (text === '') terminal.complain('The patch is empty; git apply takes it with --allow-empty.\n');
}

interface FixPlan {
  readonly format: FixFormat;
  readonly file: string | undefined;
}

/** A patch is for other programs; once it is written, people want to know what was. */
function planAnswer(raw: RawFixOptions, terminal: Terminal): FixPlan {
  const [output, ...more] = raw.output ?? [];
  if (more.length > 0) {
    throw new UsageError({ problem: 'repairs go to one file', expected: 'one --output', found: `${more.length + 1}` });
  }
  const format = decodeChoice('--format', raw.format ?? (raw.write ? 'text' : 'patch'), FORMATS);
  if (output === undefined) return { format, file: undefined };
  const file = locateOutput(output, terminal);
  if (file !== undefined) assertWritable(file);
  return { format, file };
}

interface Writing {
  readonly words: readonly string[];
  readonly raw: RawFixOptions;
  readonly terminal: Terminal;
}

/** The folder that paths of `after` start at; a commit has none. */
async function findWritable(label: string, { words, raw, terminal }: Writing): Promise<string> {
  const { directory } = terminal;
  if (label === WORKING_TREE) {
    const repository = await openSurroundings(directory).repository();
    if (repository !== undefined) return repository.directory;
  }
  if (isFolder(label, directory)) return resolve(directory, label);
  throw new UsageError({
    problem: '--write needs files to write to',
    expected: 'the working tree or a folder as <after>',
    found: `the commit ${label.slice(0, 12)}`,
    remedy: `leave ${words[1] ?? '<after>'} out, or apply the patch: mml-guard fix ${retype(words, raw).join(' ')} | git apply`,
  });
}

function locateFiles({ files }: RepairResult, folder: string): readonly Replacement[] {
  return files.map(({ path, before, after }) => ({ path: resolve(folder, path), before, after }));
}

function render(result: RepairResult, telling: Telling): string {
  const patch = writePatch(result.files);
  switch (telling.plan.format) {
    case 'patch':
      return patch;
    case 'text':
      return describeRepairs(result, circumstancesOf(telling));
    case 'json':
      return printJson(buildRepairDocument(result, patch, telling.raw.write !== undefined));
  }
}

function circumstancesOf({ raw, label, words }: Telling): Circumstances {
  return { label, typed: retype(words, raw), written: raw.write !== undefined };
}

/** What was typed for the two sides and how to read them, as a shell takes it. */
function retype(words: readonly string[], { config, root }: RawFixOptions): readonly string[] {
  const options = [
    ...(config === undefined ? [] : ['--config', config]),
    ...(root === undefined ? [] : ['--root', root]),
  ];
  return [...words, ...options].map(quoteWord);
}

function quoteWord(word: string): string {
  return /^[\w./~^@:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
