/** A short, stable digest of a list of texts, for naming things in reports. Not for security. */

/** The prime of FNV-1a of 64 bits is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const SEPARATOR = 0x1f;

/**
 * FNV-1a over UTF-16 code units with a separator after each part: 64 bits as 16 hex digits. In four words of 16 bits, whose
 * products are small integers: whole numbers of 64 bits take a hundred times as long.
 */
export function createDigest(parts: readonly string[]): string {
  let [first, second, third, fourth] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const part of parts) {
    for (let index = 0; index <= part.length; index++) {
      const word = first ^ (index < part.length ? part.charCodeAt(index) : SEPARATOR);
      const low = word * PRIME_LOW;
      const carried = second * PRIME_LOW + (low >>> 16);
      const high = third * PRIME_LOW + (word << 8) + (carried >>> 16);
      fourth = (fourth * PRIME_LOW + (second << 8) + (high >>> 16)) & 0xffff;
      first = low & 0xffff;
      second = carried & 0xffff;
      third = high & 0xffff;
    }
  }
  return [fourth, third, second, first].map(showWord).join('');
}

function showWord(word: number): string {
  return word.toString(16).padStart(4, '0');
}
