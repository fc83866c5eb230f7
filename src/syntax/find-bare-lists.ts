/**
 * Finds lists without brackets: `uses Sales.Order, Sales.Customer`. To the grammar the first value is all, and each of the others
 * is a keyword or nothing at all, so no token can tell.
 */

import { ITEM_STRIDE, ItemColumn, ItemType, type SyntaxFact } from './facts.ts';
import { MISTAKE_STRIDE } from './mistake-list.ts';
import { NodeRole } from './node-role.ts';

const LONGEST_LIST = 500;
/** What a message shows of it. */
const LONGEST_EXCERPT = 40;

const FIRST = /(?:[^\s"'=,;{}[\]#/:<>|()]+|"[^"\n]*")/y;
/** On the same line. */
const NEXT = /[ \t]*,[ \t]*(?:[^\s"'=,;{}[\]#/:<>|()]+|"[^"\n]*")/y;
/** On the next line only what cannot be the next key. */
const NEXT_BELOW = /[ \t]*,[ \t]*\r?\n\s*(?:"[^"\n]*"|[^.\s"'=,;{}[\]#/:<>|()]+\.[^\s"'=,;{}[\]#/:<>|()]+)/y;
const END = /[ \t]*,?[ \t]*(?:\r?\n|[}#]|\/\/|\/\*|$)/y;

/** `mistakes` as the walk over the tree found them: a comma outside of brackets is one. */
export function findBareLists(text: string, items: Uint32Array, mistakes: Uint32Array): readonly SyntaxFact[] {
  const commas = findCommas(text, mistakes);
  const facts: SyntaxFact[] = [];
  let end = 0;
  for (let at = 0; commas.size > 0 && at < items.length; at += ITEM_STRIDE) {
    const start = items[at + ItemColumn.valueStart] ?? 0;
    if (start < end || !mayBegin(text, items, at, commas)) continue;
    const list = matchList(text, start);
    if (list === undefined) continue;
    end = start + list.length;
    facts.push(describe(start, list, typeOf(items, at)));
  }
  return facts;
}

function findCommas(text: string, mistakes: Uint32Array): ReadonlySet<number> {
  const commas = new Set<number>();
  for (let row = 0; row < mistakes.length; row += MISTAKE_STRIDE) {
    const start = mistakes[row + 1] ?? 0;
    if (mistakes[row] === NodeRole.straySeparator && text[start] === ',') commas.add(start);
  }
  return commas;
}

function mayBegin(text: string, items: Uint32Array, at: number, commas: ReadonlySet<number>): boolean {
  const type = typeOf(items, at);
  if (type !== ItemType.attribute && type !== ItemType.directive) return false;
  let next = items[at + ItemColumn.valueEnd] ?? 0;
  while (text[next] === ' ' || text[next] === '\t') next++;
  return commas.has(next);
}

function typeOf(items: Uint32Array, at: number): ItemType {
  return ((items[at] ?? 0) & 0xff) as ItemType;
}

/** The longest one behind which nothing stands on its line. */
function matchList(text: string, start: number): string | undefined {
  const cut = text.slice(start, start + LONGEST_LIST);
  // What is cut off does not end there.
  const rest = start + cut.length < text.length ? `${cut}=` : cut;
  let found: number | undefined;
  let end = findEnd(FIRST, rest, 0);
  while (end !== undefined) {
    end = findEnd(NEXT, rest, end) ?? findEnd(NEXT_BELOW, rest, end);
    if (end !== undefined && findEnd(END, rest, end) !== undefined) found = end;
  }
  return found === undefined ? undefined : rest.slice(0, found);
}

function findEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function describe(start: number, list: string, type: ItemType): SyntaxFact {
  const written = `[${list}]`;
  const line = written.replaceAll(/\s+/g, ' ');
  const excerpt = line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1)}…`;
  const isMaybeText = type === ItemType.attribute && !list.includes('"');
  return {
    rule: 'syntax-error',
    message: `Several values are written as a list in brackets: ${excerpt}${isMaybeText ? '; a text stands in double quotes' : ''}.`,
    start,
    end: start + list.length,
    suggestion: written,
  };
}
