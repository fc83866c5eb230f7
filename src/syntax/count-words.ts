/** Tells, before a text is parsed, whether it holds more words and signs than may be: what parsing costs depends on them. */

const SPACE = 0x20;
const WORD = 1;
const SIGN = 2;
/** 0 for space, 1 for what makes words, 2 for `"'[]{}=,:;|#<>` and the like: each may be a token of its own. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => (code > SPACE ? WORD : 0));
for (const sign of '"\'[]{}=,:;|#<>()!$%&*+?@\\^`~/') CLASSES[sign.charCodeAt(0)] = SIGN;

/** A text without a mistake may hold so many times as much as one with mistakes: its tree still fits into the parser's memory. */
const MORE_IF_SOUND = 10;

/** Whether a text that has mistakes is too much for the parser, which reads `most` words and signs of such. */
export function isTooLongWithMistakes(text: string, most: number): boolean {
  return exceedsWords(text, most);
}

/** Whether it is too much, mistakes or not. */
export function isTooLongEvenIfSound(text: string, most: number): boolean {
  return exceedsWords(text, most * MORE_IF_SOUND);
}

/** A word is a run of other characters; what stands in texts and comments counts too, so that no quote can hide the rest. */
export function exceedsWords(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length && words <= most; at++) {
    const code = text.charCodeAt(at);
    const kind = code < CLASSES.length ? (CLASSES[code] as number) : WORD;
    if (kind === SIGN || (kind === WORD && before !== WORD)) words++;
    before = kind;
  }
  return words > most;
}
