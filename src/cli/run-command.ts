/** Runs one command line to its exit code; whatever is thrown becomes one message. */

import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { explainError } from '../run/explain-error.ts';
import { HelpShown } from './help-shown.ts';
import { runReview } from './review.ts';
import { isReadByTerminal, type Terminal } from './terminal.ts';

export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const places = findPlaces(argv);
    if (places !== undefined) return await runReview(places, {}, terminal);
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, terminal);
  } catch (error) {
    if (error instanceof HelpShown) return EXIT_CODE.passed;
    const { message, exitCode } = explainError(error, argv.includes('--verbose') ? 'with-stack' : 'short');
    terminal.complain(message);
    return exitCode;
  }
}

/** Of the commonest command, a review of places without options, which nobody has to take apart; else undefined. */
function findPlaces([command, ...words]: readonly string[]): readonly string[] | undefined {
  const places = words.filter((word) => !isReadByTerminal(word));
  const isPlain = command === 'review' && places.length <= 2 && places.every((word) => !word.startsWith('-'));
  return isPlain ? places : undefined;
}
