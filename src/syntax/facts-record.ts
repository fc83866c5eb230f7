/**
 * The facts of one content as words and texts, and back. A summary holds what is asked of every content: sizes, mistakes as JSON,
 * what the rules have to look for, the outline. The body holds the table of items as it lies in memory and the text, or where that
 * is not ASCII the bytes; it is opened when somebody looks into the content. Reading makes views, no copies, and believes no length
 * and no offset that was not looked at.
 */

import { isAscii } from '../text/ascii.ts';
import { decodeUtf8, keepText, NO_BYTES, viewBytes } from '../text/kept-text.ts';
import { areItemsSound } from './check-items.ts';
import { decodeText } from './decode-text.ts';
import { type ContentHash, type FileFacts, ITEM_STRIDE, type KeptWords, type SyntaxFact } from './facts.ts';
import { readMistakes } from './kept-mistakes.ts';

/** A content and what was found in it. */
export interface ReadContent {
  readonly bytes: Uint8Array;
  readonly facts: FileFacts;
}

/** A content with what the rules found to look for in it, and with its outline. */
export interface ContentToKeep extends ReadContent {
  readonly traits?: number;
  readonly outline?: Pick<KeptWords, 'words' | 'text'>;
}

/** What is to be kept. */
export interface FreshFacts {
  readonly summary: FreshPart;
  readonly body: FreshPart;
}

/** Parts of a table, and a text of ASCII beside it. */
export interface FreshPart {
  readonly table: readonly Uint8Array[];
  readonly text: string;
}

/** What was kept: the summary, and the way to the body, which is not believed where nothing can be made of it. */
export interface KeptFacts extends KeptWords {
  open<T>(decode: (body: KeptBody) => T | undefined): T;
}

export interface KeptBody extends KeptWords {
  /** Of the text. */
  readonly bytes: Uint8Array;
}

/** Words at the start of a summary. Behind them stand the outline, its text where it is not ASCII, and the mistakes. */
const Head = {
  contentBytes: 0,
  textLength: 1,
  rowCount: 2,
  flags: 3,
  traits: 4,
  outlineWords: 5,
  outlineBytes: 6,
  errorBytes: 7,
} as const;
const HEAD_WORDS = 8;
/** Nobody has looked through the content. */
const NO_TRAITS = 0xffffffff;
/** `fromBytes`: the text is that of the bytes in the table of the body. */
const Flag = { isPlain: 1, isBinary: 2, fromBytes: 4 } as const;

/** Only the summary is new, so nothing large is copied. */
export function encodeFacts({ bytes, facts, traits = NO_TRAITS, outline }: ContentToKeep): FreshFacts {
  const { text, items, errors, content } = facts;
  const isBeside = content === 'text' && isAscii(text);
  const written = outline && encodeOutline(outline);
  const mistakes = errors.length === 0 ? NO_BYTES : encodeText(JSON.stringify(errors));
  const head = new Uint32Array(HEAD_WORDS);
  head[Head.contentBytes] = bytes.length;
  head[Head.textLength] = text.length;
  head[Head.rowCount] = items.length / ITEM_STRIDE;
  head[Head.flags] =
    (facts.isPlain ? Flag.isPlain : 0) | (content === 'binary' ? Flag.isBinary : 0) | (isBeside ? 0 : Flag.fromBytes);
  head[Head.traits] = traits;
  head[Head.outlineWords] = (written?.words.length ?? 0) / 4;
  head[Head.outlineBytes] = written?.bytes.length ?? 0;
  head[Head.errorBytes] = mistakes.length;
  return {
    summary: {
      table: [viewBytes(head), written?.words ?? NO_BYTES, written?.bytes ?? NO_BYTES, mistakes],
      text: written?.text ?? '',
    },
    body: { table: [viewBytes(items), isBeside ? NO_BYTES : bytes], text: isBeside ? text : '' },
  };
}

/** Of one whose text has half a letter nothing is kept: it is found again in the body. */
function encodeOutline({ words, text }: Pick<KeptWords, 'words' | 'text'>) {
  const kept = keepText(text);
  return kept && { words: viewBytes(words), ...kept };
}

function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whether what an outline names stands in the file: asked when the file is opened. */
export type OutlineCheck = (outline: KeptWords, file: Pick<FileFacts, 'text' | 'items'>) => boolean;

/** Undefined where this is no record; the hash is the caller's to know, and whether the outline is one. */
export function decodeFacts(record: KeptFacts, hash: ContentHash, check: OutlineCheck): KeptContent | undefined {
  const { words, start, end } = record;
  if (start + HEAD_WORDS > end || end > words.length) return undefined;
  const outlineStart = start + HEAD_WORDS;
  const outlineEnd = outlineStart + (words[start + Head.outlineWords] as number);
  const outlineBytes = words[start + Head.outlineBytes] as number;
  const errorBytes = words[start + Head.errorBytes] as number;
  if (outlineEnd + Math.ceil((outlineBytes + errorBytes) / 4) !== end) return undefined;
  const bytesStart = words.byteOffset + outlineEnd * 4;
  const errors =
    errorBytes === 0
      ? NO_ERRORS
      : readMistakes(
          new Uint8Array(words.buffer, bytesStart + outlineBytes, errorBytes),
          words[start + Head.textLength] as number,
        );
  if (errors === undefined) return undefined;
  const isBeside = outlineBytes === 0;
  const text = isBeside ? record.text : decodeUtf8(new Uint8Array(words.buffer, bytesStart, outlineBytes));
  const outline = outlineStart === outlineEnd ? undefined : { words, start: outlineStart, end: outlineEnd, text };
  return new KeptContent(record, { hash, errors, outline }, check);
}

const NO_ERRORS: readonly SyntaxFact[] = [];

/** How many bytes a content has. */
export function measureContent(content: ReadContent): number {
  return content instanceof KeptContent ? content.size : content.bytes.length;
}

/** What the body of a content says, once it is opened. */
interface OpenedBody {
  readonly text: string;
  readonly items: Uint32Array;
}

/** A content and its facts in one: nearly all of them are never opened. */
class KeptContent implements ReadContent, FileFacts {
  readonly hash: ContentHash;
  readonly size: number;
  readonly textLength: number;
  readonly rowCount: number;
  readonly isPlain: boolean;
  readonly content: FileFacts['content'];
  readonly traits: number | undefined;
  readonly errors: readonly SyntaxFact[];
  readonly outline: KeptWords | undefined;
  readonly #fromBytes: boolean;
  readonly #record: KeptFacts;
  readonly #check: OutlineCheck;
  #opened: OpenedBody | undefined = undefined;

  constructor(
    record: KeptFacts,
    { hash, errors, outline }: Pick<FileFacts, 'hash' | 'errors' | 'outline'>,
    check: OutlineCheck,
  ) {
    const { words, start } = record;
    const flags = words[start + Head.flags] as number;
    const traits = words[start + Head.traits] as number;
    this.hash = hash;
    this.size = words[start + Head.contentBytes] as number;
    this.textLength = words[start + Head.textLength] as number;
    this.rowCount = words[start + Head.rowCount] as number;
    this.isPlain = (flags & Flag.isPlain) !== 0;
    this.content = (flags & Flag.isBinary) === 0 ? 'text' : 'binary';
    this.traits = traits === NO_TRAITS ? undefined : traits;
    this.errors = errors;
    this.outline = outline;
    this.#fromBytes = (flags & Flag.fromBytes) !== 0;
    this.#record = record;
    this.#check = check;
  }

  get facts(): FileFacts {
    return this;
  }

  get text(): string {
    this.#opened ??= this.#open();
    return this.#opened.text;
  }

  get items(): Uint32Array {
    this.#opened ??= this.#open();
    return this.#opened.items;
  }

  get bytes(): Uint8Array {
    return this.#record.open((body) => this.#bytesOf(body));
  }

  #open(): OpenedBody {
    return this.#record.open((body) => {
      const items = body.words.subarray(body.start, body.start + this.rowCount * ITEM_STRIDE);
      const bytes = this.#bytesOf(body);
      if (bytes === undefined) return undefined;
      const { content, text } = this.#fromBytes ? decodeText(bytes) : { content: 'text', text: body.text };
      const isSame = content === this.content && text.length === this.textLength;
      return isSame && areItemsSound(items, text.length) && this.#isOutlined({ text, items })
        ? { text, items }
        : undefined;
    });
  }

  #isOutlined(body: OpenedBody): boolean {
    return this.outline === undefined || this.#check(this.outline, body);
  }

  /** Those of a text of ASCII stand beside the table. */
  #bytesOf({ words, start, end, bytes }: KeptBody): Uint8Array | undefined {
    const itemsEnd = start + this.rowCount * ITEM_STRIDE;
    const inTable = this.#fromBytes ? this.size : 0;
    if (itemsEnd + Math.ceil(inTable / 4) !== end || end > words.length) return undefined;
    if (!this.#fromBytes) return bytes.length === this.size ? bytes : undefined;
    return new Uint8Array(words.buffer, words.byteOffset + itemsEnd * 4, this.size);
  }
}
