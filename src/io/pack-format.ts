/**
 * A pack is one file of named records: a head, then bundles of records one behind the other, so that new ones can be appended.
 * A bundle holds its names, then all tables, then all texts, so that what is read of it is few large pieces. What does not carry
 * the right fingerprint is not there. Words are in the order of the machine; another one sees damage.
 */

import { computeFingerprint, type Fingerprint } from './fingerprint.ts';

/** What is to be kept under a name. */
export interface FreshRecord {
  /** Parts of one table; together they may have any length. */
  readonly table: readonly Uint8Array[];
  /** Of ASCII. */
  readonly text: string;
}

/** A record that was kept: words of the tables of its bundle, which must not be written to, and its text. */
export interface KeptRecord {
  readonly words: Uint32Array;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a record lies in its bundle. */
export interface PackEntry {
  readonly bundle: Bundle;
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

interface Bundle {
  readonly words: Uint32Array;
  readonly text: string;
}

/** Sizes of the parts of a bundle. */
export interface BundleSizes {
  readonly records: number;
  /** Words of the names, the sizes of the records and their tables. */
  readonly bodyWords: number;
  readonly textBytes: number;
}

const MAGIC = 0x4d4d4c32;
export const HEAD_BYTES = 12;

/** Words at the start of a bundle; the fingerprint covers everything behind itself. */
const Head = { first: 0, second: 1, records: 2, nameBytes: 3, bodyWords: 4, textBytes: 5 } as const;
const HEAD_WORDS = 6;
export const BUNDLE_HEAD_BYTES = HEAD_WORDS * 4;
const COVERED_FROM = 8;
/** For each record the words of its table and the bytes of its text. */
const SIZE_WORDS = 2;
const BETWEEN_NAMES = '\n';

/** Of the version whose records a pack holds: it is the seed of all fingerprints in it. */
export function fingerprintVersion(version: string): Fingerprint {
  return computeFingerprint(Buffer.from(version, 'utf8'));
}

export function encodeHead({ first, second }: Fingerprint): Buffer {
  const words = new Uint32Array([MAGIC, first, second]);
  return Buffer.from(words.buffer);
}

/** Whether a content can have this name: a hash in hexadecimal digits, or `content-` and some. */
export function isRecordName(name: string): boolean {
  return /^[\x21-\x7e]{1,64}$/.test(name);
}

/** Bytes that a record takes. */
export function sizeOfRecord(name: string, { table, text }: FreshRecord): number {
  return name.length + 1 + SIZE_WORDS * 4 + table.reduce((sum, part) => sum + part.length, 0) + text.length;
}

export function encodeBundle(records: readonly (readonly [name: string, FreshRecord])[], version: Fingerprint): Buffer {
  const names = Buffer.from(records.map(([name]) => name).join(BETWEEN_NAMES), 'latin1');
  const sizes = records.map(([, { table }]) => countWords(table.reduce((sum, part) => sum + part.length, 0)));
  const nameWords = countWords(names.length);
  const bodyWords = sizes.reduce((sum, words) => sum + words, nameWords + records.length * SIZE_WORDS);
  const textBytes = records.reduce((sum, [, { text }]) => sum + text.length, 0);
  const bundle = Buffer.from(new ArrayBuffer((HEAD_WORDS + bodyWords + countWords(textBytes)) * 4));
  const words = new Uint32Array(bundle.buffer);
  words.set([records.length, names.length, bodyWords, textBytes], Head.records);
  bundle.set(names, HEAD_WORDS * 4);
  let at = HEAD_WORDS + nameWords;
  records.forEach(([, { text }], index) => {
    words.set([sizes[index] as number, text.length], at + index * SIZE_WORDS);
  });
  at += records.length * SIZE_WORDS;
  records.forEach(([, { table }], index) => {
    writeParts(bundle, table, at * 4);
    at += sizes[index] as number;
  });
  let textAt = at * 4;
  for (const [, { text }] of records) textAt += bundle.write(text, textAt, 'latin1');
  const { first, second } = signBundle(bundle, bundle.subarray(at * 4), bodyWords, version);
  words[Head.first] = first;
  words[Head.second] = second;
  return bundle;
}

function writeParts(target: Buffer, parts: readonly Uint8Array[], start: number): void {
  let at = start;
  for (const part of parts) {
    target.set(part, at);
    at += part.length;
  }
}

/** Of the head and the body, which stand behind each other, and of the texts with the zeros behind them. */
function signBundle(start: Buffer, texts: Buffer, bodyWords: number, version: Fingerprint): Fingerprint {
  const covered = start.subarray(COVERED_FROM, (HEAD_WORDS + bodyWords) * 4);
  return computeFingerprint(texts, computeFingerprint(covered, version));
}

/** What the head of a bundle says about the rest; believed only as far as there are so many bytes. */
export function readSizes(head: Uint32Array): BundleSizes {
  const { records, bodyWords, textBytes } = Head;
  return {
    records: head[records] as number,
    bodyWords: head[bodyWords] as number,
    textBytes: head[textBytes] as number,
  };
}

/** Of the texts, with the zeros behind them. */
export function sizeOfTexts({ textBytes }: BundleSizes): number {
  return countWords(textBytes) * 4;
}

/**
 * The records of a bundle by name; undefined where it is damaged. `start` is head and body, at the start of a memory that is
 * kept; of `texts` a copy is made.
 */
export function readBundle(
  start: Buffer,
  texts: Buffer,
  version: Fingerprint,
): readonly (readonly [name: string, PackEntry])[] | undefined {
  const words = new Uint32Array(start.buffer, start.byteOffset, start.length >>> 2);
  const sizes = readSizes(words);
  const { first, second } = signBundle(start, texts, sizes.bodyWords, version);
  if (words[Head.first] !== first || words[Head.second] !== second) return undefined;
  const nameBytes = words[Head.nameBytes] as number;
  const namesAt = HEAD_WORDS * 4;
  const names = start.toString('latin1', namesAt, namesAt + nameBytes).split(BETWEEN_NAMES);
  const sizesAt = HEAD_WORDS + countWords(nameBytes);
  const bundle: Bundle = { words, text: texts.toString('latin1', 0, sizes.textBytes) };
  const entries = listEntries(bundle, names, sizesAt);
  const last = entries.at(-1)?.[1];
  const isWhole = names.length === sizes.records && last?.end === words.length && last.textEnd === bundle.text.length;
  return isWhole ? entries : undefined;
}

function listEntries(
  bundle: Bundle,
  names: readonly string[],
  sizesAt: number,
): readonly (readonly [name: string, PackEntry])[] {
  let start = sizesAt + names.length * SIZE_WORDS;
  let textStart = 0;
  return names.map((name, index) => {
    const at = sizesAt + index * SIZE_WORDS;
    const end = start + (bundle.words[at] as number);
    const textEnd = textStart + (bundle.words[at + 1] as number);
    const entry: PackEntry = { bundle, start, end, textStart, textEnd };
    start = end;
    textStart = textEnd;
    return [name, entry];
  });
}

/** The text is a part of that of the bundle, which stays as long as one of its texts. */
export function readRecord({ bundle, start, end, textStart, textEnd }: PackEntry): KeptRecord {
  return { words: bundle.words, start, end, text: bundle.text.slice(textStart, textEnd) };
}

/** The same record to be written once more. */
export function renewRecord(entry: PackEntry): FreshRecord {
  const { words, start, end, text } = readRecord(entry);
  return { table: [new Uint8Array(words.buffer, words.byteOffset + start * 4, (end - start) * 4)], text };
}

function countWords(bytes: number): number {
  return Math.ceil(bytes / 4);
}
