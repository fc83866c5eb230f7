/** Makes characters that a reader cannot see, or that steer a terminal, visible and inert. */

/** Controls, format characters (bidi marks, zero width), lone surrogates, private use, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** One line without a control character: a line break reads `\n`, an escape `\u{1b}`. */
export function showPlainText(text: string): string {
  return text.replace(UNSEEN, showCharacter);
}

function showCharacter(character: string): string {
  return NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
