/** A quick fingerprint of bytes: it tells damage and names contents; it withstands no enemy. */

/** 64 bits in two words. */
export interface Fingerprint {
  readonly first: number;
  readonly second: number;
}

/** `seed` tells apart what is equal in bytes and different in meaning. */
export function computeFingerprint(bytes: Uint8Array, seed: Fingerprint = { first: 0, second: 0 }): Fingerprint {
  const words = viewWords(bytes);
  let first = seed.first ^ bytes.length;
  let second = seed.second ^ 0x5bd1e995;
  // Each lane takes every other word. Each step is reversible, so one changed word always changes the result.
  const paired = words.length & ~1;
  for (let index = 0; index < paired; index += 2) {
    first = Math.imul(first ^ (words[index] as number), 0x9e3779b1);
    first = (first << 15) | (first >>> 17);
    second = Math.imul(((second << 13) | (second >>> 19)) ^ (words[index + 1] as number), 0x85ebca77);
  }
  for (let index = paired * 4; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    first = Math.imul(first ^ byte, 0x9e3779b1);
    second = Math.imul(second ^ byte, 0x85ebca77);
  }
  first ^= second >>> 7;
  second ^= first >>> 9;
  return { first: mix(first), second: mix(second) };
}

/** 16 hexadecimal digits. */
export function writeFingerprint({ first, second }: Fingerprint): string {
  return [first, second].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** Whole words of the bytes, which are copied where they do not start at a word. */
function viewWords(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
}

function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
