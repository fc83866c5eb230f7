/** Turns the bytes of a file into text, whatever they are. */

import type { FileContent } from './facts.ts';

/** Git's own rule: a NUL among the first bytes makes a file binary. */
const BINARY_PROBE_BYTES = 8000;

export interface DecodedFile {
  readonly content: FileContent;
  readonly text: string;
}

/** UTF-8, or UTF-16 where a byte order mark says so; what cannot be decoded becomes U+FFFD. The mark stays in the text. */
export function decodeText(bytes: Uint8Array): DecodedFile {
  const encoding = findEncoding(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return { content: 'binary', text: '' };
  return { content: 'text', text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) };
}

function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
