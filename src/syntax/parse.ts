/** Reads the bytes of one file: pure, never throws, ends in time for any bytes. */

import { decodeText } from './decode-text.ts';
import type { ContentHash, FileFacts, SyntaxFact } from './facts.ts';
import type { WalkedTree } from './item-table.ts';
import type { MmlParser } from './parser.ts';
import { describeMistakes } from './syntax-errors.ts';

const NO_ITEMS = new Uint32Array(0);

/** What the file says, and every mistake of spelling in it. */
export function parse(bytes: Uint8Array, hash: ContentHash, parser: MmlParser): FileFacts {
  const { content, text } = decodeText(bytes);
  if (content === 'binary') return { hash, text, content, items: NO_ITEMS, errors: [] };
  const walked = parser.read(text);
  if (walked === undefined) return { hash, text, content, items: NO_ITEMS, errors: [tooLarge(text)] };
  return { hash, text, content, ...readFacts(text, walked) };
}

function readFacts(text: string, walked: WalkedTree): Pick<FileFacts, 'items' | 'errors'> {
  return { items: walked.items, errors: describeMistakes(text, walked) };
}

function tooLarge(text: string): SyntaxFact {
  return { rule: 'syntax-error', message: 'The file could not be read as MML.', start: 0, end: Math.min(text.length, 1) };
}
