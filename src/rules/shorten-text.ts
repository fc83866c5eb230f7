/** Cuts text of a model to what fits into a sentence: its whole may be a page, or a stranger's joke. */

/** UTF-16 code units. */
export const LONGEST_SHOWN = 60;

/** One line, at most `LONGEST_SHOWN` long, with `…` where something was left out. */
export function shortenText(text: string): string {
  // Cut before folding white space: the rest is not shown, whatever its size.
  const line = text
    .slice(0, LONGEST_SHOWN * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
