/** Texts and numbers as they are kept on disk: a text of ASCII as it is, any other as bytes. */

import { isAscii } from './ascii.ts';

/** One of the two is empty. */
export interface KeptText {
  readonly text: string;
  readonly bytes: Uint8Array;
}

export const NO_BYTES = new Uint8Array(0);

/** Undefined where a text has half a letter, which no bytes hold. */
export function keepText(text: string): KeptText | undefined {
  if (isAscii(text)) return { text, bytes: NO_BYTES };
  const bytes = new TextEncoder().encode(text);
  return decodeUtf8(bytes) === text ? { text: '', bytes } : undefined;
}

export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The bytes of numbers, as they lie in memory. */
export function viewBytes({ buffer, byteOffset, byteLength }: Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
