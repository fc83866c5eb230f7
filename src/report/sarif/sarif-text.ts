/** Makes any text safe where SARIF reads more than text: messages hold links and placeholders. */

import { showPlainText } from '../markup/plain-text.ts';

/** `[text](1)` would be a link, `{0}` a placeholder: SARIF 2.1.0, sections 3.11.5 and 3.11.6. */
export function showSarifText(text: string): string {
  const plain = showPlainText(text);
  if (!/[[{]/.test(plain)) return plain;
  return plain.replace(/\[(?=[^\]]*\]\()/g, '\\[').replace(/\{(\d+)\}/g, '{{$1}}');
}
