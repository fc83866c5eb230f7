/** Makes any text safe inside XML, be it content or a value in double quotes. */

import { showPlainText } from './plain-text.ts';

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** XML 1.0 forbids these two beside the controls, which become visible before. */
const FORBIDDEN = /[\ufffe\uffff]/g;

export function showXmlText(text: string): string {
  return showPlainText(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}
