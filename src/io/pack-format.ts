/**
 * A pack is one file of named records: a head, then bundles of records one behind the other, so that new ones can be appended.
 * A bundle holds its names, then the summaries of its records, then their bodies: the first two are read at once, a body when
 * somebody asks for it. What does not carry the right fingerprint is not there. Words are in the order of the machine; another
 * one sees damage.
 */

import { computeFingerprint, type Fingerprint } from './fingerprint.ts';
import { LostContent } from './lost-content.ts';
import { type Bundle, type KeptPart, type KeptRecord, PackRecord, SIZE_WORDS, Sizes } from './pack-record.ts';

/** What is to be kept under a name. */
export interface FreshRecord {
  /** What is asked of every record. */
  readonly summary: FreshPart;
  /** What only some are asked for. */
  readonly body: FreshPart;
}

export interface FreshPart {
  /** Parts of one table; together they may have any length. */
  readonly table: readonly Uint8Array[];
  /** Of ASCII. */
  readonly text: string;
}

/** Bytes of the parts of a bundle. */
export interface BundleSizes {
  /** The head, the names, the sizes of the records and the tables of their summaries. */
  readonly front: number;
  /** Of the summaries, with the zeros behind them. */
  readonly texts: number;
  readonly bodies: number;
}

const MAGIC = 0x4d4d4c33;
export const HEAD_BYTES = 12;

/** Words at the start of a bundle; the fingerprint covers everything behind itself but the bodies, which have their own. */
const Head = { first: 0, second: 1, records: 2, nameBytes: 3, frontWords: 4, textBytes: 5, bodyWords: 6 } as const;
const HEAD_WORDS = 7;
export const BUNDLE_HEAD_BYTES = HEAD_WORDS * 4;
const COVERED_FROM = 8;
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
export function sizeOfRecord(name: string, { summary, body }: FreshRecord): number {
  return name.length + 1 + SIZE_WORDS * 4 + sizeOfPart(summary) + sizeOfPart(body);
}

/** The same of one that was kept. */
export function sizeOfKept(name: string, record: PackRecord): number {
  return name.length + 1 + SIZE_WORDS * 4 + record.size;
}

function sizeOfPart({ table, text }: FreshPart): number {
  return sizeOfTable(table) + text.length;
}

function sizeOfTable(table: FreshPart['table']): number {
  return table.reduce((sum, part) => sum + part.length, 0);
}

type NamedRecords = readonly (readonly [name: string, FreshRecord])[];

/** Words at which the parts of a bundle start, behind each other; `end` is behind the last. */
interface Layout {
  readonly sizes: number;
  readonly summaries: number;
  readonly texts: number;
  readonly bodies: number;
  readonly end: number;
}

export function encodeBundle(records: NamedRecords, version: Fingerprint): Buffer {
  const names = Buffer.from(records.map(([name]) => name).join(BETWEEN_NAMES), 'latin1');
  const textBytes = records.reduce((sum, [, { summary }]) => sum + summary.text.length, 0);
  const layout = layOut(records, countWords(names.length), countWords(textBytes));
  const bundle = Buffer.from(new ArrayBuffer(layout.end * 4));
  const words = new Uint32Array(bundle.buffer);
  const frontWords = layout.texts - HEAD_WORDS;
  words.set([records.length, names.length, frontWords, textBytes, layout.end - layout.bodies], Head.records);
  bundle.set(names, HEAD_WORDS * 4);
  writeSummaries(bundle, records, layout);
  writeBodies(bundle, records, { layout, version });
  const texts = bundle.subarray(layout.texts * 4, layout.bodies * 4);
  const { first, second } = signFront(bundle.subarray(0, layout.texts * 4), texts, version);
  words[Head.first] = first;
  words[Head.second] = second;
  return bundle;
}

function layOut(records: NamedRecords, nameWords: number, textWords: number): Layout {
  const sizes = HEAD_WORDS + nameWords;
  const summaries = sizes + records.length * SIZE_WORDS;
  const texts = records.reduce((sum, [, { summary }]) => sum + countWords(sizeOfTable(summary.table)), summaries);
  const bodies = texts + textWords;
  const end = records.reduce(
    (sum, [, { body }]) => sum + countWords(sizeOfTable(body.table)) + countWords(body.text.length),
    bodies,
  );
  return { sizes, summaries, texts, bodies, end };
}

function writeSummaries(bundle: Buffer, records: NamedRecords, layout: Layout): void {
  const sizes = new Uint32Array(bundle.buffer, layout.sizes * 4, records.length * SIZE_WORDS);
  let at = layout.summaries * 4;
  let textAt = layout.texts * 4;
  records.forEach(([, { summary }], index) => {
    const tableWords = countWords(sizeOfTable(summary.table));
    sizes[index * SIZE_WORDS + Sizes.summaryWords] = tableWords;
    sizes[index * SIZE_WORDS + Sizes.summaryText] = summary.text.length;
    writeParts(bundle, summary.table, at);
    at += tableWords * 4;
    textAt += bundle.write(summary.text, textAt, 'latin1');
  });
}

/** The text of a body starts at a whole word behind its table. */
function writeBodies(
  bundle: Buffer,
  records: NamedRecords,
  { layout, version }: { readonly layout: Layout; readonly version: Fingerprint },
): void {
  const sizes = new Uint32Array(bundle.buffer, layout.sizes * 4, records.length * SIZE_WORDS);
  let at = layout.bodies * 4;
  records.forEach(([, { body }], index) => {
    const tableWords = countWords(sizeOfTable(body.table));
    const end = at + (tableWords + countWords(body.text.length)) * 4;
    writeParts(bundle, body.table, at);
    bundle.write(body.text, at + tableWords * 4, 'latin1');
    const { first, second } = computeFingerprint(bundle.subarray(at, end), version);
    sizes.set([tableWords, body.text.length, first, second], index * SIZE_WORDS + Sizes.bodyWords);
    at = end;
  });
}

function writeParts(target: Buffer, parts: readonly Uint8Array[], start: number): void {
  let at = start;
  for (const part of parts) {
    target.set(part, at);
    at += part.length;
  }
}

function signFront(front: Buffer, texts: Buffer, version: Fingerprint): Fingerprint {
  return computeFingerprint(texts, computeFingerprint(front.subarray(COVERED_FROM), version));
}

/** What the head of a bundle says about the rest; believed only as far as there are so many bytes. */
export function readSizes(head: Uint32Array): BundleSizes {
  const { frontWords, textBytes, bodyWords } = Head;
  return {
    front: (HEAD_WORDS + (head[frontWords] as number)) * 4,
    texts: countWords(head[textBytes] as number) * 4,
    bodies: (head[bodyWords] as number) * 4,
  };
}

/** What was read of a bundle. */
export interface ReadFront {
  /** At the start of a memory that is kept. */
  readonly front: Buffer;
  /** Of which a copy is made. */
  readonly texts: Buffer;
  readonly bodies: Bundle['bodies'];
  readonly version: Fingerprint;
}

/** The records of a bundle by name; undefined where it is damaged. */
export function readBundle({
  front,
  texts,
  bodies,
  version,
}: ReadFront): readonly (readonly [name: string, PackRecord])[] | undefined {
  const words = new Uint32Array(front.buffer, front.byteOffset, front.length >>> 2);
  const { first, second } = signFront(front, texts, version);
  if (words[Head.first] !== first || words[Head.second] !== second) return undefined;
  const nameBytes = words[Head.nameBytes] as number;
  const names = front.toString('latin1', HEAD_WORDS * 4, HEAD_WORDS * 4 + nameBytes).split(BETWEEN_NAMES);
  if (names.length !== words[Head.records]) return undefined;
  const text = texts.toString('latin1', 0, words[Head.textBytes]);
  const bundle: Bundle = { words, text, bodies, version };
  const records: (readonly [string, PackRecord])[] = [];
  const sizesAt = HEAD_WORDS + countWords(nameBytes);
  let next = { sizesAt, start: sizesAt + names.length * SIZE_WORDS, textStart: 0, bodyStart: 0 };
  for (const name of names) {
    const record = new PackRecord(bundle, next);
    records.push([name, record]);
    next = record.next;
  }
  const isWhole =
    next.start === words.length && next.textStart === text.length && next.bodyStart === words[Head.bodyWords];
  return isWhole ? records : undefined;
}

/** The same record to be written once more; undefined where it cannot be read any more. */
export function renewRecord(record: KeptRecord): FreshRecord | undefined {
  try {
    return record.open((body) => ({ summary: renewPart(record), body: renewPart(body) }));
  } catch (error) {
    if (error instanceof LostContent) return undefined;
    throw error;
  }
}

function renewPart({ words, start, end, text }: KeptPart): FreshPart {
  return { table: [new Uint8Array(words.buffer, words.byteOffset + start * 4, (end - start) * 4)], text };
}

function countWords(bytes: number): number {
  return Math.ceil(bytes / 4);
}
