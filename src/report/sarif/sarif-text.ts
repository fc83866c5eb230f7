/** Makes any text safe where SARIF reads more than text: messages hold links and placeholders, places are addresses. */

import { showPlainText } from '../markup/plain-text.ts';

/** `[text](1)` would be a link, `{0}` a placeholder: SARIF 2.1.0, sections 3.11.5 and 3.11.6. */
export function showSarifText(text: string): string {
  return showPlainText(text)
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}

/** A relative address: every part of the path percent-encoded, so that `a:b` is no scheme and `#` no fragment. */
export function toSarifUri(path: string): string {
  const wellFormed = path.replace(/\p{Cs}/gu, '\ufffd');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
