/** Runs one command line to its exit code; whatever is thrown becomes one message. */

import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { explainError } from '../run/explain-error.ts';
import { runProgram } from './program.ts';
import { HelpShown } from './reject-arguments.ts';
import type { Terminal } from './terminal.ts';

export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runProgram(argv, terminal);
  } catch (error) {
    if (error instanceof HelpShown) return EXIT_CODE.passed;
    const { message, exitCode } = explainError(error, argv.includes('--verbose') ? 'with-stack' : 'short');
    terminal.complain(message);
    return exitCode;
  }
}
