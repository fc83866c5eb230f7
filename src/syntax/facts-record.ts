/**
 * The facts of one content as bytes, and back: the table of items as it lies in memory, the content itself, and the
 * mistakes as JSON. Reading a record makes views, no copies; it believes no length and no offset that it has not looked at.
 */

import { areItemsSound } from './check-items.ts';
import { decodeText } from './decode-text.ts';
import type { ContentHash, FileFacts, SyntaxFact, SyntaxRule } from './facts.ts';

/** A content and what was found in it. */
export interface ReadContent {
  readonly bytes: Uint8Array;
  readonly facts: FileFacts;
}

/** Words at the start of a record. */
const Head = { contentBytes: 0, itemWords: 1, errorBytes: 2, isPlain: 3 } as const;
const HEAD_WORDS = 4;

/** The parts of a record, in order; only the head is new, so nothing large is copied. */
export function encodeFacts({ bytes, facts }: ReadContent): readonly Uint8Array[] {
  const errors = facts.errors.length === 0 ? NO_BYTES : new TextEncoder().encode(JSON.stringify(facts.errors));
  const head = new Uint32Array(HEAD_WORDS);
  head[Head.contentBytes] = bytes.length;
  head[Head.itemWords] = facts.items.length;
  head[Head.errorBytes] = errors.length;
  head[Head.isPlain] = facts.isPlain ? 1 : 0;
  return [viewBytes(head), viewBytes(facts.items), bytes, errors];
}

const NO_BYTES = new Uint8Array(0);

function viewBytes({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Undefined where the bytes, which start at a whole word, are no record; the hash is the caller's to know. */
export function decodeFacts(record: Uint8Array, hash: ContentHash): ReadContent | undefined {
  const parts = splitRecord(record);
  if (parts === undefined) return undefined;
  const { items, bytes, isPlain } = parts;
  const { content, text } = decodeText(bytes);
  const errors = decodeErrors(parts.errors, text.length);
  if (errors === undefined || !areItemsSound(items, text.length)) return undefined;
  return { bytes, facts: { hash, text, content, items, errors, isPlain } };
}

interface RecordParts {
  readonly items: Uint32Array;
  readonly bytes: Uint8Array;
  readonly errors: Uint8Array;
  readonly isPlain: boolean;
}

function splitRecord({ buffer, byteOffset, length }: Uint8Array): RecordParts | undefined {
  if (byteOffset % 4 !== 0 || length < HEAD_WORDS * 4) return undefined;
  const head = new Uint32Array(buffer, byteOffset, HEAD_WORDS);
  const [contentBytes = 0, itemWords = 0, errorBytes = 0, isPlain = 0] = head;
  const itemStart = byteOffset + HEAD_WORDS * 4;
  const contentStart = itemStart + itemWords * 4;
  const errorStart = contentStart + contentBytes;
  if (errorStart + errorBytes !== byteOffset + length) return undefined;
  return {
    items: new Uint32Array(buffer, itemStart, itemWords),
    bytes: new Uint8Array(buffer, contentStart, contentBytes),
    errors: new Uint8Array(buffer, errorStart, errorBytes),
    isPlain: isPlain === 1,
  };
}

function decodeErrors(bytes: Uint8Array, textLength: number): readonly SyntaxFact[] | undefined {
  if (bytes.length === 0) return [];
  const errors = parseJson(new TextDecoder().decode(bytes));
  return Array.isArray(errors) && errors.every((error) => isSyntaxFact(error, textLength)) ? errors : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const RULES: ReadonlySet<unknown> = new Set<SyntaxRule>([
  'syntax-error',
  'unclosed-string',
  'single-quoted-string',
  'missing-brace',
]);

function isSyntaxFact(error: unknown, textLength: number): error is SyntaxFact {
  if (typeof error !== 'object' || error === null) return false;
  const { rule, message, start, end, suggestion } = error as Partial<Record<keyof SyntaxFact, unknown>>;
  const isPlaced = isOffset(start, textLength) && isOffset(end, textLength) && start <= end;
  const isWorded = typeof message === 'string' && ['string', 'undefined'].includes(typeof suggestion);
  return RULES.has(rule) && isWorded && isPlaced;
}

function isOffset(value: unknown, textLength: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= textLength;
}
