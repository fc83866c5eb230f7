/** Makes any text a safe label of a Mermaid node; ids are never made from text. */

import { cutText } from './measure.ts';
import { showPlainText } from './plain-text.ts';

const LONGEST_LABEL = 60;

/** Ends a label or a fence, starts an entity or a comment, or is read as Markdown inside a label. */
const SPECIAL = /[#"<>&`;*%\\[\]{}()|]|^[-+](?=\s)|(?<=^\d+)\.|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** To be put between `["` and `"]`. */
export function showMermaidLabel(text: string): string {
  return cutText(showPlainText(text), LONGEST_LABEL).replace(SPECIAL, (character) => `#${character.charCodeAt(0)};`);
}
