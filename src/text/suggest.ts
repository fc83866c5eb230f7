/** "Did you mean": the known names nearest to a name that was not found. */

import { distance } from 'fastest-levenshtein';
import { compareText } from './compare.ts';

const MOST_SUGGESTIONS = 3;

/** Names longer than this are cut before comparing: edit distance is quadratic. */
const LONGEST_COMPARED = 200;

/** The nearest names, best first, at most three; none where nothing is near. Case and separators count little. */
export function suggestNames(wanted: string, known: Iterable<string>): readonly string[] {
  const target = fold(wanted);
  const furthest = Math.max(2, Math.floor(target.length * 0.4));
  const near: { name: string; distance: number }[] = [];
  for (const name of new Set(known)) {
    const folded = fold(name);
    if (Math.abs(folded.length - target.length) > furthest) continue;
    const steps = distance(target, folded);
    if (steps <= furthest) near.push({ name, distance: steps });
  }
  near.sort((left, right) => left.distance - right.distance || compareText(left.name, right.name));
  return near.slice(0, MOST_SUGGESTIONS).map((entry) => entry.name);
}

function fold(name: string): string {
  return name
    .slice(0, LONGEST_COMPARED)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}
