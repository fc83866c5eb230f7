/** Makes any text safe inside XML, be it content or a value in double quotes. */

import { showPlainText } from './plain-text.ts';

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** The last two XML 1.0 forbids, beside the controls, which become visible before. */
const SPECIAL = /[&<>"\ufffe\uffff]/g;

export function showXmlText(text: string): string {
  return showPlainText(text).replace(SPECIAL, (character) => ENTITIES.get(character) ?? '\ufffd');
}
