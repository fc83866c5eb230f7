/** Tells, before a file is parsed, whether it holds more words and signs than may be: what parsing costs depends on them. */

const SPACE = 0x20;
const WORD = 1;
/** 0 for space, 1 for what makes words, 2 for `"'[]{}=,:;|#<>` and the like: each may be a token of its own. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => (byte > SPACE ? WORD : 0));
for (const sign of '"\'[]{}=,:;|#<>()!$%&*+?@\\^`~/') CLASSES[sign.charCodeAt(0)] = 2;
/** Looking at the count after each byte takes as long as counting. */
const STRETCH = 1 << 16;

/** A word is a run of other bytes; what stands in texts and comments counts too, so that no quote can hide the rest. */
export function exceedsWords(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return false;
  let words = 0;
  let before = 0;
  for (let start = 0; start < bytes.length && words <= most; start += STRETCH) {
    const end = Math.min(start + STRETCH, bytes.length);
    for (let at = start; at < end; at++) {
      const kind = CLASSES[bytes[at] as number] as number;
      if (kind > WORD || (kind === WORD && before !== WORD)) words++;
      before = kind;
    }
  }
  return words > most;
}
