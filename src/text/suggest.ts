/** "Did you mean": the known names nearest to a name that was not found. */

import { distance } from 'fastest-levenshtein';
import { compareText } from './compare.ts';

const MOST_SUGGESTIONS = 3;

/** Names longer than this are cut before comparing: edit distance is quadratic. */
const LONGEST_COMPARED = 200;

/** The nearest names, best first, at most three; none where nothing is near. Case and separators count little. */
export type Suggester = (wanted: string) => readonly string[];

export function suggestNames(wanted: string, known: Iterable<string>): readonly string[] {
  return createSuggester(known)(wanted);
}

/** For many questions about the same names. */
export function createSuggester(known: Iterable<string>): Suggester {
  const byLength = groupByLength(new Set(known));
  return (wanted) => {
    const target = describeName(wanted);
    const { length } = target.folded;
    const nearest: NearName[] = [];
    let furthest = Math.max(2, Math.floor(length * 0.4));
    // Names of like length first: the nearer the third best is, the fewer of the others need to be measured.
    for (let difference = 0; difference <= furthest; difference++) {
      for (const candidate of candidatesOf(byLength, length, difference)) {
        if (countMissing(candidate, target) > furthest || countMissing(target, candidate) > furthest) continue;
        const steps = distance(target.folded, candidate.folded);
        if (steps <= furthest) furthest = insertNear({ name: candidate.name, steps }, nearest, furthest);
      }
    }
    return nearest.map(({ name }) => name);
  };
}

interface NameProfile {
  readonly name: string;
  readonly folded: string;
  /** One bit for each sign that occurs, those of the same bit together. */
  readonly letters: number;
  readonly digits: number;
}

function describeName(name: string): NameProfile {
  const folded = fold(name);
  let [letters, digits] = [0, 0];
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits |= 1 << (unit - 0x30);
    else letters |= 1 << (unit & 31);
  }
  return { name, folded, letters, digits };
}

function fold(name: string): string {
  return name
    .slice(0, LONGEST_COMPARED)
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

function groupByLength(names: ReadonlySet<string>): ReadonlyMap<number, readonly NameProfile[]> {
  const groups = new Map<number, NameProfile[]>();
  for (const name of names) {
    const profile = describeName(name);
    const group = groups.get(profile.folded.length);
    if (group === undefined) groups.set(profile.folded.length, [profile]);
    else group.push(profile);
  }
  return groups;
}

function* candidatesOf(
  byLength: ReadonlyMap<number, readonly NameProfile[]>,
  length: number,
  difference: number,
): Generator<NameProfile> {
  yield* byLength.get(length - difference) ?? [];
  if (difference > 0) yield* byLength.get(length + difference) ?? [];
}

/** Signs of one name that the other lacks: each of them takes a step of its own. */
function countMissing(left: NameProfile, right: NameProfile): number {
  return countBits(left.letters & ~right.letters) + countBits(left.digits & ~right.digits);
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

interface NearName {
  readonly name: string;
  readonly steps: number;
}

/** Keeps the best in order; the answer is how far away a name may be to be among them. */
function insertNear(found: NearName, nearest: NearName[], furthest: number): number {
  const place = nearest.findIndex((other) => compareNear(found, other) < 0);
  nearest.splice(place === -1 ? nearest.length : place, 0, found);
  nearest.length = Math.min(nearest.length, MOST_SUGGESTIONS);
  return nearest.length < MOST_SUGGESTIONS ? furthest : (nearest.at(-1)?.steps ?? furthest);
}

function compareNear(left: NearName, right: NearName): number {
  return left.steps - right.steps || compareText(left.name, right.name);
}
