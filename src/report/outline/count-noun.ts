/** Counted nouns in English: "1 finding", "2 entities". */

export function countNoun(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : pluralize(noun)}`;
}

export function pluralize(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Only the parts that count something. */
export function countNouns(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts.filter(([count]) => count > 0).map(([count, noun]) => countNoun(count, noun));
}
