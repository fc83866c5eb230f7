/** Lists names in a sentence. */

const MOST_NAMES = 3;

/** "a, b, c and 4 more". */
export function countNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const left = names.length - shown.length;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}
