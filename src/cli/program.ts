/** The commands, their arguments and options; what a command does beside a review is loaded only when it is called. */

import { resolve } from 'node:path';
import { Command } from 'commander';
import { formats } from '../report/formats.ts';
import type { ExitCode } from '../run/exit-code.ts';
import { TOOL } from '../run/tool.ts';
import type { RawChangelogOptions } from './changelog-output.ts';
import type { RawOptions } from './command-options.ts';
import { collect, describeExamples } from './describe-command.ts';
import { addMoreCommands, type CommandRoom } from './more-commands.ts';
import { type Profiling, startProfiling } from './profiling.ts';
import { rejectWithAdvice } from './reject-arguments.ts';
import { runReview } from './review.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line; what cannot be understood is thrown as a UsageError. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const finish = async (work: Promise<ExitCode>): Promise<void> => {
    exitCode = await work;
  };
  const program = createProgram(terminal);
  const room = { program, terminal, finish, addJudgingOptions };
  addReview(program, (...call) => finish(runReview(...call, terminal)));
  // The commonest command waits for no other one to be described.
  if (argv[0] !== 'review') addOtherCommands(room);
  for (const command of [program, ...program.commands]) rejectWithAdvice(command);
  let profiling: Profiling | undefined;
  program.hook('preAction', async () => {
    const { profile } = program.opts<{ profile?: string }>();
    if (profile !== undefined) profiling = await startProfiling(resolve(terminal.directory, profile));
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } finally {
    await profiling?.stop();
  }
  return exitCode;
}

function addOtherCommands(room: CommandRoom): void {
  const { program, terminal, finish } = room;
  addCheck(program, (...call) => finish(import('./check.ts').then(({ runCheck }) => runCheck(...call, terminal))));
  addImpact(program, (...call) => finish(import('./impact.ts').then(({ runImpact }) => runImpact(...call, terminal))));
  addRules(program, (...call) => finish(import('./rules.ts').then(({ runRules }) => runRules(...call, terminal))));
  addExplain(program, (...call) =>
    finish(import('./explain.ts').then(({ runExplain }) => runExplain(...call, terminal))),
  );
  addBaseline(program, (...call) =>
    finish(import('./baseline.ts').then(({ runBaseline }) => runBaseline(...call, terminal))),
  );
  addChangelog(program, (...call) =>
    finish(import('./changelog.ts').then(({ runChangelog }) => runChangelog(...call, terminal))),
  );
  addSchema(program, (...call) => finish(import('./schema.ts').then(({ runSchema }) => runSchema(...call, terminal))));
  addMoreCommands(room);
}

type Call<A extends unknown[]> = (...call: [...A, RawOptions]) => Promise<void>;

function createProgram(terminal: Terminal): Command {
  return new Command(TOOL.name)
    .description('Reviews changes to data models written in MML: what is broken, what changed, whom it reaches.')
    .version(TOOL.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--no-color', 'no colours, as with NO_COLOR=1')
    .option('--no-cache', 'neither use nor keep parsed files and compiled code of earlier runs')
    .option('--verbose', 'how long each stage took; the stack of an internal error')
    .option('--profile <file>', 'write a CPU profile of the run, as browsers open it')
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.complain, outputError: () => {} })
    .addHelpText('after', describeExamples(['review', 'review main', 'review v1.4.0 v1.5.0', 'check models']))
    .addHelpText(
      'after',
      'Exit codes: 0 pass or warn, 1 the verdict is fail, 2 usage or configuration, 3 internal error.',
    );
}

function addReview(program: Command, run: Call<[words: readonly string[]]>): void {
  const command = program
    .command('review')
    .description('compare two folders or git revisions and judge the change')
    .argument('[before]', 'folder or revision (default: the merge base with the default branch)')
    .argument('[after]', 'folder or revision (default: WORKTREE, the working tree)')
    .option('--head <revision>', 'the change alone, not merged: tells what only the merge breaks')
    .addHelpText(
      'after',
      describeExamples([
        'review',
        'review HEAD~3',
        'review main feature/x',
        'review models-old/ models-new/ --format json',
      ]),
    )
    .action((before: string | undefined, after: string | undefined, options: RawOptions) =>
      run(
        [before, after].filter((word) => word !== undefined),
        options,
      ),
    );
  addJudgingOptions(command, '.mml-guard.yml of before');
}

function addCheck(program: Command, run: Call<[path: string | undefined]>): void {
  const command = program
    .command('check')
    .description('judge one model by itself: syntax, references, hygiene')
    .argument('[path]', 'folder or revision (default: the current folder)')
    .addHelpText('after', describeExamples(['check', 'check models --preset strict', 'check v1.4.0 --format markdown']))
    .action((path: string | undefined, options: RawOptions) => run(path, options));
  addJudgingOptions(command);
}

/** `configuration` is where settings come from unless a file is named. */
function addJudgingOptions(command: Command, configuration = '.mml-guard.yml'): void {
  const names = formats.map(({ name }) => name).join(', ');
  command
    .option('--format <format>', `what to print: ${names} (default: text)`)
    .option('--output <file>', 'write to FILE, or further formats with <format>=FILE (repeatable)', collect)
    .option('--config <file>', `configuration (default: ${configuration})`)
    .option('--root <path>', 'only the project at this path')
    .option('--preset <preset>', 'minimal, recommended or strict')
    .option('--fail-on <level>', 'error, warning or never (default: error)')
    .option('--as-of <date>', 'judge dates as of this UTC day, YYYY-MM-DD (default: today)')
    .option('--max-length <count>', 'at most this many characters of Markdown')
    .option('--quiet', 'print no report: the exit code and the files tell');
}

function addImpact(program: Command, run: Call<[name: string]>): void {
  program
    .command('impact')
    .description('say whom a change of an element would reach')
    .argument('<element>', 'qualified name, with its kind in front where that is needed')
    .option('--at <place>', 'folder or revision (default: the current folder)')
    .option('--config <file>', 'configuration (default: .mml-guard.yml)')
    .option('--root <path>', 'only the project at this path')
    .option('--format <format>', 'text or json (default: text)')
    .option('--output <file>', 'write to FILE', collect)
    .addHelpText(
      'after',
      describeExamples(['impact Sales.Order', 'impact Sales.Order.status', "impact 'entity Sales.Order' --at main"]),
    )
    .action((name: string, options: RawOptions) => run(name, options));
}

function addRules(program: Command, run: Call<[]>): void {
  program
    .command('rules')
    .description('list all rules with their levels')
    .option('--preset <preset>', 'minimal, recommended or strict (default: recommended)')
    .option('--format <format>', 'text or json (default: text)')
    .option('--output <file>', 'write to FILE', collect)
    .addHelpText('after', describeExamples(['rules', 'rules --preset strict --format json']))
    .action((options: RawOptions) => run(options));
}

function addExplain(program: Command, run: Call<[id: string]>): void {
  program
    .command('explain')
    .description('say what a rule looks for, why, and what to do')
    .argument('<rule>', 'id of a rule')
    .option('--format <format>', 'text or json (default: text)')
    .option('--output <file>', 'write to FILE', collect)
    .addHelpText('after', describeExamples(['explain broken-reference']))
    .action((id: string, options: RawOptions) => run(id, options));
}

function addChangelog(
  program: Command,
  run: (words: readonly string[], options: RawChangelogOptions) => Promise<void>,
): void {
  const command = program
    .command('changelog')
    .description('write release notes of what changed between two revisions')
    .argument('[from]', 'folder or revision (default: the previous release tag)')
    .argument('[to]', 'folder or revision (default: HEAD)')
    .addHelpText(
      'after',
      describeExamples([
        'changelog',
        'changelog v1.4.2 v1.5.0',
        'changelog --current 1.4.2 --write',
        'changelog v1.4.2 --consumer executives',
        'changelog --split-by product --split-by consumer --output notes',
      ]),
    )
    .action((from: string | undefined, to: string | undefined, options: RawChangelogOptions) =>
      run(
        [from, to].filter((word) => word !== undefined),
        options,
      ),
    );
  addReaders(command);
  addWriting(command);
}

/** For whom the notes are, and from where they go on. */
function addReaders(command: Command): void {
  command
    .option('--current <version>', 'the version to go on from (default: that of <from>, where it is a release tag)')
    .option('--release <version>', 'the version to write as (default: that of <to>, else the next one)')
    .option('--tag-prefix <prefix>', 'only tags such as <prefix>1.4.2 are releases')
    .option('--product <name>', 'only what reaches this data product')
    .option('--consumer <text>', 'only what reaches this consumer')
    .option(
      '--split-by <reader>',
      'product or consumer: one file for each, in the folder of --output (repeatable)',
      collect,
    );
}

/** Where the notes go. */
function addWriting(command: Command): void {
  command
    .option('--write [file]', 'insert the section into a Keep a Changelog file (default: CHANGELOG.md)')
    .option('--repository-url <url>', 'web address of the repository, for links (default: that of origin)')
    .option('--format <format>', 'markdown, json or text (default: markdown)')
    .option('--output <file>', 'write to FILE, or further formats with <format>=FILE (repeatable)', collect)
    .option('--config <file>', 'configuration (default: .mml-guard.yml of <from>)')
    .option('--root <path>', 'only the project at this path')
    .option('--as-of <date>', 'the day of the release, YYYY-MM-DD (default: that of the tag, else today)')
    .option('--max-length <count>', 'at most this many characters of Markdown')
    .option('--quiet', 'print nothing: the files tell');
}

function addBaseline(program: Command, run: Call<[path: string | undefined]>): void {
  program
    .command('baseline')
    .description("accept today's findings of a model, so that only new ones count")
    .argument('[path]', 'folder (default: the current folder)')
    .option('--config <file>', 'configuration (default: .mml-guard.yml)')
    .option('--root <path>', 'only the project at this path')
    .option('--preset <preset>', 'minimal, recommended or strict')
    .option('--as-of <date>', 'judge dates as of this UTC day, YYYY-MM-DD (default: today)')
    .addHelpText('after', describeExamples(['baseline', 'baseline models']))
    .action((path: string | undefined, options: RawOptions) => run(path, options));
}

function addSchema(program: Command, run: Call<[name: string | undefined]>): void {
  program
    .command('schema')
    .description('print a JSON Schema')
    .argument('[name]', 'report, config or changelog (default: report)')
    .option('--output <file>', 'write to FILE', collect)
    .addHelpText('after', describeExamples(['schema', 'schema config --output mml-guard.schema.json']))
    .action((name: string | undefined, options: RawOptions) => run(name, options));
}
