/** How what is kept of a whole model's links lies in words, one part behind the other. */

import type { Spot } from '../model/arrange-elements.ts';
import type { KeptWords } from '../syntax/facts.ts';
import { decodeUtf8 } from '../text/kept-text.ts';

/** Words at the start. Behind them stand the parts in the order of `PARTS`, and last the names where they are not ASCII. */
export const Head = { size: 0, references: 1, others: 2, prefixes: 3, loose: 4, failing: 5, nameBytes: 6 } as const;
export const HEAD_WORDS = 7;
/** A place and a spot; a place and the end of a text. */
export const OTHER_WORDS = 3;
export const PREFIX_WORDS = 2;
export const IS_RAW = 0x100;
export const KIND_MASK = 0xff;

/** Words of each part. */
const PARTS = {
  fileOf: ({ size }) => size,
  localOf: ({ size }) => size,
  parentOf: ({ size }) => size,
  childrenFrom: ({ size }) => size + 1,
  /** The place of the kind in `KINDS`, and whether the name is raw. */
  kinds: ({ size }) => size,
  nameEnds: ({ size }) => size,
  firstReference: ({ size }) => size + 1,
  holderOf: ({ references }) => references,
  referenceFile: ({ references }) => references,
  referenceLocal: ({ references }) => references,
  targets: ({ references }) => references,
  others: ({ others }) => others * OTHER_WORDS,
  prefixes: ({ prefixes }) => prefixes * PREFIX_WORDS,
  loose: ({ loose }) => loose,
  failing: ({ failing }) => failing,
} as const satisfies Record<string, (counts: Counts) => number>;

export type Counts = Readonly<Record<keyof typeof Head, number>>;
export type Parts = Readonly<Record<keyof typeof PARTS, Int32Array>>;
export const PART_NAMES = Object.keys(PARTS) as readonly (keyof typeof PARTS)[];

export interface FoundParts {
  readonly counts: Counts;
  readonly parts: Parts;
  readonly text: string;
}

/** Undefined where the parts do not have the lengths that the head tells. */
export function findParts({ words, start, end, text }: KeptWords): FoundParts | undefined {
  if (start + HEAD_WORDS > end || end > words.length) return undefined;
  const counts = mapHead((word) => words[start + word] as number);
  const parts: Partial<Record<keyof typeof PARTS, Int32Array>> = {};
  let at = start + HEAD_WORDS;
  for (const name of PART_NAMES) {
    const length = PARTS[name](counts);
    if (at + length > end) return undefined;
    parts[name] = new Int32Array(words.buffer, words.byteOffset + at * 4, length);
    at += length;
  }
  if (at + Math.ceil(counts.nameBytes / 4) !== end) return undefined;
  const bytes = new Uint8Array(words.buffer, words.byteOffset + at * 4, counts.nameBytes);
  return { counts, parts: parts as Parts, text: bytes.length === 0 ? text : decodeUtf8(bytes) };
}

function mapHead(read: (word: number) => number): Counts {
  const entries = Object.entries(Head).map(([name, word]) => [name, read(word)]);
  return Object.fromEntries(entries) as Counts;
}

/** Where else the domains are declared that are in several places. */
export function readOthers(others: Int32Array): ReadonlyMap<number, readonly Spot[]> {
  const spots = new Map<number, Spot[]>();
  for (let at = 0; at < others.length; at += OTHER_WORDS) {
    const place = others[at] as number;
    const spot = { file: others[at + 1] as number, local: others[at + 2] as number };
    const known = spots.get(place);
    if (known === undefined) spots.set(place, [spot]);
    else known.push(spot);
  }
  return spots;
}
