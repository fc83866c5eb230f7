/** The command line: takes the words that were typed, runs the command, sets the exit code. */

import { runCommand } from './cli/run-command.ts';
import { openTerminal } from './cli/terminal.ts';

const words = process.argv.slice(2);

// Not before this file is through: what is loaded later requires what it exports. In the end everything is written; left to itself,
// Node would first take down what the end of the process takes anyway.
Promise.resolve()
  .then(() => runCommand(words, openTerminal(words)))
  .then((exitCode) => process.exit(exitCode));
