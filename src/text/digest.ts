/** A short, stable digest of a list of texts, for naming things in reports. Not for security. */

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a over UTF-16 code units with a separator after each part: 64 bits as 16 hex digits. */
export function createDigest(parts: readonly string[]): string {
  let hash = OFFSET_BASIS;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) hash = mix(hash, part.charCodeAt(index));
    hash = mix(hash, 0x1f);
  }
  return hash.toString(16).padStart(16, '0');
}

function mix(hash: bigint, unit: number): bigint {
  return ((hash ^ BigInt(unit)) * PRIME) & MASK;
}
