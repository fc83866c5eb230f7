#!/usr/bin/env node

/** The command line: decode what was typed, run the command, say what went wrong, set the exit code. */

import { EXIT_CODE, type ExitCode } from './cli/exit-code.ts';
import { explainError } from './cli/explain-error.ts';
import { runProgram } from './cli/program.ts';
import { HelpShown } from './cli/reject-arguments.ts';
import { openTerminal, type Terminal } from './cli/terminal.ts';

const argv = process.argv.slice(2);

// Only set, never forced: the process ends by itself once everything is written.
run(argv, openTerminal(argv)).then((exitCode) => {
  process.exitCode = exitCode;
});

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runProgram(words, terminal);
  } catch (error) {
    if (error instanceof HelpShown) return EXIT_CODE.passed;
    const { message, exitCode } = explainError(error, words.includes('--verbose') ? 'with-stack' : 'short');
    terminal.complain(message);
    return exitCode;
  }
}
