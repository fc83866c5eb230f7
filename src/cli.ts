/** The command line: takes the words that were typed, runs the command, sets the exit code. */

import { runCommand } from './cli/run-command.ts';
import { openTerminal } from './cli/terminal.ts';

const words = process.argv.slice(2);

// Only set, never forced: the process ends by itself once everything is written.
runCommand(words, openTerminal(words)).then((exitCode) => {
  process.exitCode = exitCode;
});
