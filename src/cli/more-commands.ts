/** The commands that repair, try out and set up: their arguments and options. */

import type { Command } from 'commander';
import type { ExitCode } from '../run/exit-code.ts';
import { collect, describeExamples } from './describe-command.ts';
import type { RawDoctorOptions } from './doctor.ts';
import type { RawFixOptions } from './fix.ts';
import type { RawInitOptions } from './init.ts';
import type { Terminal } from './terminal.ts';
import type { RawWhatIfOptions } from './what-if.ts';

/** What the program lends to those who add commands to it. */
export interface CommandRoom {
  readonly program: Command;
  readonly terminal: Terminal;
  /** Keeps the exit code of a command. */
  readonly finish: (work: Promise<ExitCode>) => Promise<void>;
  readonly addJudgingOptions: (command: Command) => void;
}

export function addMoreCommands(room: CommandRoom): void {
  addFix(room);
  addWhatIf(room);
  addInit(room);
  addDoctor(room);
}

function addFix({ program, terminal, finish }: CommandRoom): void {
  program
    .command('fix')
    .description('repair references that a rename left behind: print a patch, or write it')
    .argument('[before]', 'folder or revision (default: the merge base with the default branch)')
    .argument('[after]', 'folder or revision to repair (default: WORKTREE, the working tree)')
    .option('--write', 'change the files instead of printing a patch')
    .option('--format <format>', 'patch, text or json (default: patch; with --write text)')
    .option('--output <file>', 'write to FILE', collect)
    .option('--config <file>', 'configuration (default: .mml-guard.yml of before)')
    .option('--root <path>', 'only the project at this path')
    .option('--quiet', 'print nothing: the files tell')
    .addHelpText(
      'after',
      describeExamples(['fix', 'fix | git apply', 'fix main --write', 'fix models-old/ models-new/']),
    )
    .action((before: string | undefined, after: string | undefined, options: RawFixOptions) => {
      const words = [before, after].filter((word) => word !== undefined);
      return finish(import('./fix.ts').then(({ runFix }) => runFix(words, options, terminal)));
    });
}

function addWhatIf({ program, terminal, finish, addJudgingOptions }: CommandRoom): void {
  const command = program
    .command('what-if')
    .description('review a removal or a rename without editing a file')
    .option('--remove <element>', 'take an element out: its qualified name (repeatable)', collect)
    .option('--rename <element=name>', 'give an element another name (repeatable)', collect)
    .option('--follow', 'let references follow the renames')
    .option('--at <place>', 'folder or revision (default: the current folder)')
    .addHelpText(
      'after',
      describeExamples([
        'what-if --remove Sales.Order.status',
        'what-if --rename Sales.Order=Sales.Purchase',
        'what-if --rename Sales.Order=Sales.Purchase --follow --format markdown',
        'what-if --remove executives --at main',
      ]),
    )
    .action((options: RawWhatIfOptions) =>
      finish(import('./what-if.ts').then(({ runWhatIf }) => runWhatIf(options, terminal))),
    );
  addJudgingOptions(command);
}

function addInit({ program, terminal, finish }: CommandRoom): void {
  program
    .command('init')
    .description('write a workflow and a configuration that fit this repository')
    .option('--action <action>', 'owner, name and version of the Action (default: mml-guard/mml-guard@v1)')
    .option('--dry-run', 'print the files instead of writing them')
    .option('--force', 'write also what exists')
    .addHelpText('after', describeExamples(['init --dry-run', 'init', 'init --action acme/mml-guard@v1']))
    .action((options: RawInitOptions) => finish(import('./init.ts').then(({ runInit }) => runInit(options, terminal))));
}

function addDoctor({ program, terminal, finish }: CommandRoom): void {
  program
    .command('doctor')
    .description('say whether the gate of this repository can work, and what to paste where it cannot')
    .option('--action <action>', 'a further name of the Action to look for in workflows')
    .option('--format <format>', 'text or json (default: text)')
    .option('--output <file>', 'write to FILE', collect)
    .addHelpText('after', describeExamples(['doctor', 'doctor --format json']))
    .action((options: RawDoctorOptions) =>
      finish(import('./doctor.ts').then(({ runDoctor }) => runDoctor(options, terminal))),
    );
}
