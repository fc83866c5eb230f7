/** Writes to the log of a step so that nothing a stranger wrote is taken for a command of the workflow. */

import { showPlainText } from '../report/markup/plain-text.ts';

/** One line in our words, in which values of strangers may stand. */
export function say(sentence: string): void {
  process.stdout.write(`${quoteForLog(sentence)}\n`);
}

/**
 * The runner takes a line that begins with `::` (after blanks) for a command, and `##[` anywhere in a line. A gap leaves
 * both readable and inert.
 */
export function quoteForLog(text: string): string {
  return showPlainText(text)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :');
}
