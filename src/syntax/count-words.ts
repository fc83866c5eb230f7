/** Tells, before a file is parsed, whether it holds more words and signs than may be: what parsing costs depends on them. */

const SPACE = 0x20;
/** `"'[]{}=,:;|#<>` and the like: each may be a token of its own. */
const SIGNS = new Uint8Array(256);
for (const sign of '"\'[]{}=,:;|#<>()!$%&*+?@\\^`~/') SIGNS[sign.charCodeAt(0)] = 1;

/** A word is a run of other bytes; what stands in texts and comments counts too, so that no quote can hide the rest. */
export function exceedsWords(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return false;
  let words = 0;
  let isInside = false;
  for (const byte of bytes) {
    const isSign = SIGNS[byte] === 1;
    const isWord = !isSign && byte > SPACE;
    if (isSign || (isWord && !isInside)) words++;
    isInside = isWord;
    if (words > most) return true;
  }
  return false;
}
