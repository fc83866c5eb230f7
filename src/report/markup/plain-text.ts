/** Makes characters that a reader cannot see, or that steer a terminal, visible and inert. */

import { remember } from '../../text/remember.ts';

/** Controls, format characters (bidi marks, zero width), lone surrogates, private use, separators of lines. */
const UNSEEN = remember(() => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu);
/** Ranges without any of them, for which V8 need not compile the tables of Unicode. */
const SEEN = /^[\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff]*$/;

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** One line without a control character: a line break reads `\n`, an escape `\u{1b}`. */
export function showPlainText(text: string): string {
  return SEEN.test(text) ? text : text.replace(UNSEEN(), showCharacter);
}

function showCharacter(character: string): string {
  return NAMED.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
