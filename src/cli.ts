/** The command line: takes the words that were typed, runs the command, sets the exit code. */

import { runCommand } from './cli/run-command.ts';
import { openTerminal } from './cli/terminal.ts';

const words = process.argv.slice(2);

// Everything is written by now; left to itself, Node would first take down what the end of the process takes anyway.
runCommand(words, openTerminal(words)).then((exitCode) => process.exit(exitCode));
