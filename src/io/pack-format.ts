/**
 * A pack is one file of named records: a head, then entries one behind the other, so that new ones can be appended. What
 * does not carry the right fingerprint is not there. Words are in the order of the machine; another one sees damage.
 */

import { computeFingerprint, type Fingerprint } from './fingerprint.ts';

/** Where a record lies in the bytes of its pack. */
export interface PackEntry {
  /** Of the whole entry. */
  readonly start: number;
  readonly end: number;
}

export interface Pack {
  readonly bytes: Buffer;
  /** The same memory: one view for all entries, because making views takes longer than reading words. */
  readonly words: Uint32Array;
  readonly entries: ReadonlyMap<string, PackEntry>;
  /** Up to here the bytes are whole entries; equal to their number where nothing is wrong. */
  readonly end: number;
}

/** Longest name of an entry: a SHA-256 in hexadecimal digits. */
const NAME_BYTES = 64;
const MAGIC = 0x4d4d4c31;
export const HEAD_BYTES = 12;

/** Words of an entry; the fingerprint covers everything behind itself. */
const Entry = { first: 0, second: 1, recordBytes: 2 } as const;
const COVERED_FROM = 8;
const NAME_AT = 12;
const RECORD_AT = NAME_AT + NAME_BYTES;

/** Of the version whose records a pack holds: it is the seed of all fingerprints in it. */
export function fingerprintVersion(version: string): Fingerprint {
  return computeFingerprint(Buffer.from(version, 'utf8'));
}

export function encodeHead({ first, second }: Fingerprint): Buffer {
  const words = new Uint32Array([MAGIC, first, second]);
  return Buffer.from(words.buffer);
}

/** Undefined where the name is none that a content has. */
export function encodeEntry(name: string, parts: readonly Uint8Array[], version: Fingerprint): Buffer | undefined {
  if (!/^[\x21-\x7e]{1,64}$/.test(name)) return undefined;
  const recordBytes = parts.reduce((sum, part) => sum + part.length, 0);
  const entry = Buffer.allocUnsafeSlow(alignWord(RECORD_AT + recordBytes));
  entry.fill(0, entry.length - 4);
  entry.fill(0, 0, RECORD_AT);
  entry.write(name, NAME_AT, 'latin1');
  let at = RECORD_AT;
  for (const part of parts) {
    entry.set(part, at);
    at += part.length;
  }
  const head = new Uint32Array(entry.buffer, entry.byteOffset, NAME_AT / 4);
  head[Entry.recordBytes] = recordBytes;
  const { first, second } = computeFingerprint(entry.subarray(COVERED_FROM), version);
  head[Entry.first] = first;
  head[Entry.second] = second;
  return entry;
}

/** Of bytes that start at a whole word. Looks at names and lengths only; `readRecord` looks at the rest of what is asked for. Of equal names the last counts. */
export function readPack(bytes: Buffer, version: Fingerprint): Pack {
  const entries = new Map<string, PackEntry>();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const isOurs = bytes.length >= HEAD_BYTES && bytes.subarray(0, HEAD_BYTES).equals(encodeHead(version));
  if (!isOurs) return { bytes, words, entries, end: 0 };
  let start = HEAD_BYTES;
  while (start + RECORD_AT <= bytes.length) {
    const end = alignWord(start + RECORD_AT + readRecordBytes(words, start));
    if (end > bytes.length) break;
    const name = bytes.toString('latin1', start + NAME_AT, start + RECORD_AT).replace(/\0+$/, '');
    entries.set(name, { start, end });
    start = end;
  }
  return { bytes, words, entries, end: start };
}

/** A view of the record, which starts at a whole word; undefined where it is damaged. */
export function readRecord({ bytes, words }: Pack, entry: PackEntry, version: Fingerprint): Buffer | undefined {
  const { start, end } = entry;
  const { first, second } = computeFingerprint(bytes.subarray(start + COVERED_FROM, end), version);
  const word = start / 4;
  if (words[word + Entry.first] !== first || words[word + Entry.second] !== second) return undefined;
  return bytes.subarray(start + RECORD_AT, start + RECORD_AT + readRecordBytes(words, start));
}

/** Entries start at whole words. */
function readRecordBytes(words: Uint32Array, start: number): number {
  return words[start / 4 + Entry.recordBytes] as number;
}

function alignWord(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}
