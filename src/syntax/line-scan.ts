/** What a line looks like at a given place: how deep it stands, whether it begins an item, where a string in it ends. */

import { remember } from '../text/remember.ts';

/** Columns of a tab. Only the order of depths counts, so any width serves a file that indents in one way. */
const TAB_WIDTH = 4;
const MARKER = /(?:<{7}|>{7}|={7}|[|]{7})/y;
const BLOCK_HEAD = remember(
  () =>
    /[\p{L}_][\p{L}\p{N}_-]*(?:[ \t]+(?:"[^"\r\n]*"|[\p{L}_][\p{L}\p{N}_.-]*))?(?=[ \t]*[(:<[]?[ \t]*(?:(?:\/\/|#)[^\r\n]*)?(?:\r?\n|$))/uy,
);
const ITEM = remember(
  () => /\}|[\p{L}_][\p{L}\p{N}_-]*[ \t]*(?:=|"|\{|[ \t][\p{L}_][\p{L}\p{N}_.-]*[ \t]*(?:\{|\r?\n|$))/uy,
);
const KEY_BEFORE_VALUE = remember(() => /^\s*[\p{L}_][\p{L}\p{N}_-]*\s*=?\s*$/u);
/** Characters before a value that are looked at for its key, so that one endless line costs no more than many. */
const LONGEST_KEY = 200;
/** Characters; looking further back for the start of each line would take quadratic time in one endless line. */
const LONGEST_LINE = 500;
const LONGEST_PROSE = 500;
const NOT_PROSE = /["'“”`={}[\]|]|\/\/|\/\*|#|^\.\.+$|^…$|^[-.,;\s\d]*$/;
const WORD_START = remember(() => /^[\p{L}\p{N}_]/u);
const BARE_VALUE = remember(() => /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u);

export interface Indent {
  readonly indent: number;
  readonly contentStart: number;
}

/** How deep the line that starts here stands, and where its first character is. */
export function measureIndent(text: string, lineStart: number): Indent {
  let indent = 0;
  let at = lineStart;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) indent += TAB_WIDTH - (indent % TAB_WIDTH);
    else if (code === 0x20 || code === 0xfeff) indent++;
    else break;
  }
  return { indent, contentStart: at };
}

/** The offset behind the line break before this place; of an endless line, some place in it. */
export function findLineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** The offset behind the line break that ends this line. */
export function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** The start of the first line from here on that holds more than space and comments. */
export function findContentLine(text: string, from: number): number | undefined {
  for (let line = from; line < text.length; line = findLineEnd(text, line)) {
    if (hasContent(text, measureIndent(text, line).contentStart)) return line;
  }
  return undefined;
}

/** Whether a line that says something at all starts to do so here. */
export function hasContent(text: string, contentStart: number): boolean {
  const first = text[contentStart];
  const isBlank = first === undefined || first === '\n' || first === '\r';
  return !isBlank && !isCommentOrMarker(text, contentStart);
}

export interface ItemSearch {
  /** Any place in the line before the first one that counts. */
  readonly from: number;
  readonly deepest: number;
  readonly limit: number;
}

/** The start of the next line, up to `limit`, that is an item or ends a block and stands no deeper than `deepest`. */
export function findItemLine(text: string, { from, deepest, limit }: ItemSearch): number | undefined {
  let line = findContentLine(text, findLineEnd(text, from));
  while (line !== undefined && line <= limit) {
    const { indent, contentStart } = measureIndent(text, line);
    if (indent <= deepest && looksLikeItem(text, contentStart)) return line;
    line = findContentLine(text, findLineEnd(text, contentStart));
  }
  return undefined;
}

/** Whether a comment starts here, or a conflict marker at the start of a line. */
export function isCommentOrMarker(text: string, at: number): boolean {
  const first = text[at];
  if (first === '#') return true;
  if (first === '/') return text[at + 1] === '/' || text[at + 1] === '*';
  return first !== undefined && '<>=|'.includes(first) && matches(MARKER, text, at);
}

/** The end of the comment that starts here; `undefined` where it has none. */
export function skipComment(text: string, at: number): number | undefined {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? undefined : end + 2;
  }
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The end of the quoted text that starts here: its closing quote, else the end of the line or the next brace. */
export function skipQuoted(text: string, at: number): number {
  const quote = text[at];
  let stop: number | undefined;
  for (let end = at + 1; end < text.length; end++) {
    const character = text[end] as string;
    if (character === quote) return end + 1;
    if (character === '\\' && quote === '"') end++;
    else if (character === '\n') return stop ?? end;
    else if (character === '{' || character === '}') stop ??= end;
  }
  return stop ?? text.length;
}

/** Whether the `"""` at this place looks like the start of a value: a key stands in front of it. */
export function opensValue(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_KEY), at);
  return KEY_BEFORE_VALUE().test(before.slice(before.lastIndexOf('\n') + 1));
}

/** Whether an item, or the end of a block, starts here. */
export function looksLikeItem(text: string, at: number): boolean {
  return matches(ITEM(), text, at);
}

/** The end of a line that could be the head of a block without its brace. */
export function findBlockHeadEnd(text: string, at: number): number | undefined {
  return matches(BLOCK_HEAD(), text, at) ? BLOCK_HEAD().lastIndex : undefined;
}

/** Whether a line is a sentence, or the trace of another tool, that nobody marked as a comment. */
export function isProse(line: string): boolean {
  if (line.length > LONGEST_PROSE || NOT_PROSE.test(line)) return false;
  if (!WORD_START().test(line)) return true;
  if (/[,;]/.test(line)) return false;
  const words = line.trim().split(/\s+/);
  // Pairs of a keyword and a bare value may well stand on one line.
  return words.length > 2 && (words.length % 2 === 1 || words.some((word) => !BARE_VALUE().test(word)));
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
