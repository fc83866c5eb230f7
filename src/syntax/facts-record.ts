/**
 * The facts of one content as words and a text, and back: the table of items as it lies in memory, the mistakes as JSON, and
 * the text, or where that is not ASCII the bytes. Reading a record makes views, no copies; it believes no length and no offset
 * that it has not looked at.
 */

import { isAscii } from '../text/ascii.ts';
import { areItemsSound } from './check-items.ts';
import { decodeText } from './decode-text.ts';
import type { ContentHash, FileFacts, SyntaxFact, SyntaxRule } from './facts.ts';

/** A content and what was found in it. */
export interface ReadContent {
  readonly bytes: Uint8Array;
  readonly facts: FileFacts;
}

/** A content with what the rules found to look for in it. */
export interface ContentToKeep extends ReadContent {
  readonly traits?: number;
}

/** What is to be kept: the parts of a table, and a text of ASCII beside it. */
export interface FreshFacts {
  readonly table: readonly Uint8Array[];
  readonly text: string;
}

/** What was kept: words of a larger array from `start` to `end`, and the text. */
export interface KeptFacts {
  readonly words: Uint32Array;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words at the start of a table. */
const Head = { itemWords: 0, contentBytes: 1, errorBytes: 2, flags: 3, traits: 4 } as const;
const HEAD_WORDS = 5;
/** Nobody has looked through the content. */
const NO_TRAITS = 0xffffffff;
/** `fromBytes`: the text is that of the bytes in the table. */
const Flag = { isPlain: 1, fromBytes: 2 } as const;

/** Only the head is new, so nothing large is copied. */
export function encodeFacts({ bytes, facts, traits = NO_TRAITS }: ContentToKeep): FreshFacts {
  const errors = facts.errors.length === 0 ? NO_BYTES : new TextEncoder().encode(JSON.stringify(facts.errors));
  const isBeside = facts.content === 'text' && isAscii(facts.text);
  const head = new Uint32Array(HEAD_WORDS);
  head[Head.itemWords] = facts.items.length;
  head[Head.contentBytes] = isBeside ? 0 : bytes.length;
  head[Head.errorBytes] = errors.length;
  head[Head.flags] = (facts.isPlain ? Flag.isPlain : 0) | (isBeside ? 0 : Flag.fromBytes);
  head[Head.traits] = traits;
  return {
    table: [viewBytes(head), viewBytes(facts.items), isBeside ? NO_BYTES : bytes, errors],
    text: isBeside ? facts.text : '',
  };
}

const NO_BYTES = new Uint8Array(0);

function viewBytes({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Undefined where this is no record; the hash is the caller's to know. */
export function decodeFacts(record: KeptFacts, hash: ContentHash): ReadContent | undefined {
  const { words, start, end } = record;
  if (start + HEAD_WORDS > end || end > words.length) return undefined;
  const itemWords = words[start + Head.itemWords] as number;
  const contentBytes = words[start + Head.contentBytes] as number;
  const errorBytes = words[start + Head.errorBytes] as number;
  const flags = words[start + Head.flags] as number;
  const traits = words[start + Head.traits] as number;
  const itemStart = start + HEAD_WORDS;
  if (itemStart + itemWords + Math.ceil((contentBytes + errorBytes) / 4) !== end) return undefined;
  const items = words.subarray(itemStart, itemStart + itemWords);
  const contentStart = words.byteOffset + (itemStart + itemWords) * 4;
  const bytes = (flags & Flag.fromBytes) === 0 ? undefined : new Uint8Array(words.buffer, contentStart, contentBytes);
  const { content, text } = bytes === undefined ? { content: 'text' as const, text: record.text } : decodeText(bytes);
  const errorStart = contentStart + contentBytes;
  const errors =
    errorBytes === 0 ? [] : decodeErrors(new Uint8Array(words.buffer, errorStart, errorBytes), text.length);
  if (errors === undefined || !areItemsSound(items, text.length)) return undefined;
  return new KeptContent(
    {
      ...{ hash, text, content, items, errors },
      isPlain: (flags & Flag.isPlain) !== 0,
      traits: traits === NO_TRAITS ? undefined : traits,
    },
    bytes,
  );
}

/** How many bytes a content has. */
export function measureContent(content: ReadContent): number {
  return content instanceof KeptContent ? content.size : content.bytes.length;
}

/** The bytes of a text of ASCII are seldom asked for. */
class KeptContent implements ReadContent {
  readonly facts: FileFacts;
  readonly #bytes: Uint8Array | undefined;

  constructor(facts: FileFacts, bytes: Uint8Array | undefined) {
    this.facts = facts;
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes?.length ?? this.facts.text.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes ?? new TextEncoder().encode(this.facts.text);
  }
}

function decodeErrors(bytes: Uint8Array, textLength: number): readonly SyntaxFact[] | undefined {
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
