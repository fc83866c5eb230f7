/** What strangers wrote, made inert for GitHub's Markdown beyond what Markdown's own escaping does. */

import { showPlainText } from './plain-text.ts';

/** Breaks a token without showing; GitHub links nothing across it. */
const BREAK = '\u200B';

/** Opens or closes an HTML comment, also inside code, where a reader of markers could take it for one of ours. */
const COMMENT_MARKS: readonly Escape[] = [
  { pattern: /<!--/g, replacement: `<!${BREAK}--` },
  { pattern: /--(!?)>/g, replacement: `--${BREAK}$1>` },
];

/** What GitHub links or replaces outside code, and no backslash stops. */
const LINKED: readonly Escape[] = [
  // Mentions and mail addresses.
  { pattern: /@/g, replacement: `@${BREAK}` },
  // Issues: #1, owner/repo#1, GH-1.
  { pattern: /#(?=\d)/g, replacement: `#${BREAK}` },
  { pattern: /\bGH-(?=\d)/gi, replacement: `GH-${BREAK}` },
  // Commits, abbreviated to seven digits or more.
  { pattern: /([0-9a-f]{6})(?=[0-9a-f])/gi, replacement: `$1${BREAK}` },
  // Addresses, with and without a scheme.
  { pattern: /:\/\//g, replacement: `:${BREAK}//` },
  { pattern: /\bwww\./gi, replacement: `www${BREAK}.` },
  // Emoji: `:tada:`.
  { pattern: /:(?=[\w+-]+:)/g, replacement: `:${BREAK}` },
];
/** Where any of these could be: one look at a text instead of seven. */
const PERHAPS_LINKED = /@|#\d|GH-\d|[0-9a-f]{7}|www\.|:[/\w+-]/i;

interface Escape {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** For a text node: Markdown's own characters are left to the serializer. */
export function showMarkdownText(text: string): string {
  const code = showMarkdownCode(text);
  return PERHAPS_LINKED.test(code) ? applyEscapes(code, LINKED) : code;
}

/** For a code span or a line of a code block, in which GitHub links nothing. */
export function showMarkdownCode(text: string): string {
  const plain = showPlainText(text);
  return plain.includes('--') ? applyEscapes(plain, COMMENT_MARKS) : plain;
}

/** For the inside of an HTML `<code>`, where Markdown's serializer does not reach. */
export function showHtmlCode(text: string): string {
  return showMarkdownCode(text).replace(/[&<>"']/g, (character) => HTML_ENTITIES.get(character) ?? character);
}

const HTML_ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function applyEscapes(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((shown, { pattern, replacement }) => shown.replace(pattern, replacement), text);
}
