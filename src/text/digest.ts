/** A short, stable digest of a list of texts, for naming things in reports. Not for security. */

/** FNV-1a of 64 bits, as two halves: BigInt takes a hundred times as long. */
const OFFSET_BASIS = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const PRIME_SHIFT = 8;
const TWO_TO_32 = 0x1_0000_0000;
const SEPARATOR = 0x1f;

/** FNV-1a over UTF-16 code units with a separator after each part: 64 bits as 16 hex digits. */
export function createDigest(parts: readonly string[]): string {
  let { high, low } = OFFSET_BASIS;
  for (const part of parts) {
    for (let index = 0; index <= part.length; index++) {
      const unit = index < part.length ? part.charCodeAt(index) : SEPARATOR;
      const mixed = (low ^ unit) >>> 0;
      // Both products stay below 2^42, where numbers are exact.
      const product = mixed * PRIME_LOW;
      high = (high * PRIME_LOW + Math.floor(product / TWO_TO_32) + ((mixed << PRIME_SHIFT) >>> 0)) >>> 0;
      low = product >>> 0;
    }
  }
  return showHalf(high) + showHalf(low);
}

function showHalf(half: number): string {
  return half.toString(16).padStart(8, '0');
}
