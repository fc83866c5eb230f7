/** Finds the comments of a file that are meant for this program: `# mml-guard: …` or `// mml-guard: …`. */

import { rememberEach } from '../text/remember.ts';
import { type FileFacts, ITEM_STRIDE, ItemColumn, ValueType } from './facts.ts';

export interface GuardComment {
  /** Of the comment's first sign. */
  readonly start: number;
  readonly end: number;
  /** What stands behind `mml-guard:`, trimmed. */
  readonly text: string;
  /** Whether nothing but space stands before it on its line. */
  readonly isAlone: boolean;
}

/** In any letters: who writes `MML-Guard:` means it. */
const MARK = /mml-guard:/i;

/** Whether a text may hold such a comment at all. */
export function mentionsGuard(text: string): boolean {
  return MARK.test(text);
}

/** Found when somebody asks, and only in texts that hold the word at all. */
export const findGuardComments: (facts: FileFacts) => readonly GuardComment[] = rememberEach((facts) =>
  mentionsGuard(facts.text) ? scanComments(facts) : [],
);

function scanComments(facts: FileFacts): readonly GuardComment[] {
  const { text } = facts;
  const values = listValues(facts);
  const found: GuardComment[] = [];
  // What may begin a comment, or a string in text that the parser could not place.
  const starts = /\/\*|\/\/|#|"""|"/g;
  let next = 0;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    while ((values[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    const value = values[next];
    if (value !== undefined && value.start <= match.index) {
      starts.lastIndex = value.end;
      continue;
    }
    const end = endOf(match[0], match.index, text);
    if (match[0] === '#' || match[0] === '//') {
      const comment = readComment(text, match.index, end);
      if (comment !== undefined) found.push(comment);
    }
    starts.lastIndex = Math.max(end, match.index + match[0].length);
  }
  return found;
}

/** Where single values stand, in written order: a sign inside one begins nothing. */
function listValues({ items }: FileFacts): readonly { readonly start: number; readonly end: number }[] {
  const values: { start: number; end: number }[] = [];
  for (let row = 0; row < items.length; row += ITEM_STRIDE) {
    const type = (items[row + ItemColumn.types] as number) >>> 8;
    if (type === ValueType.none || type === ValueType.list) continue;
    const [start, end] = [items[row + ItemColumn.valueStart] as number, items[row + ItemColumn.valueEnd] as number];
    if (end > start) values.push({ start, end });
  }
  return values.sort((left, right) => left.start - right.start);
}

function endOf(sign: string, start: number, text: string): number {
  switch (sign) {
    case '/*':
      return endBehind('*/', start + 2, text);
    case '"""':
      return endBehind('"""', start + 3, text);
    case '"':
      return Math.min(endBehind('"', start + 1, text), endOfLine(start, text));
    default:
      return endOfLine(start, text);
  }
}

function endBehind(sign: string, from: number, text: string): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found + sign.length;
}

function endOfLine(start: number, text: string): number {
  const rest = /[\r\n]/g;
  rest.lastIndex = start;
  return rest.exec(text)?.index ?? text.length;
}

function readComment(text: string, start: number, end: number): GuardComment | undefined {
  const [, said] = /^(?:#+|\/\/+)[ \t]*mml-guard:(.*)$/is.exec(text.slice(start, end)) ?? [];
  if (said === undefined) return undefined;
  return { start, end, text: said.trim(), isAlone: isFirstOfLine(start, text) };
}

function isFirstOfLine(start: number, text: string): boolean {
  let before = start - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || /[\r\n\uFEFF]/.test(text[before] ?? '');
}
