/**
 * Finds values of several words without quotes: `description = Customer profiles`. To the grammar the first word is the
 * value and the others are items of their own, so no token can tell.
 */

import { ITEM_STRIDE, ItemColumn, ItemType, type SyntaxFact, ValueType } from './facts.ts';

const BARE_ATTRIBUTE = ItemType.attribute | (ValueType.path << 8);
const PLAIN_WORDS = /^[^"'={}[\]]+$/;
const LONGEST_TEXT = 500;

export function findBareText(text: string, items: Uint32Array): readonly SyntaxFact[] {
  const facts: SyntaxFact[] = [];
  for (let at = 0; at < items.length - ITEM_STRIDE; at += ITEM_STRIDE) {
    if (items[at] !== BARE_ATTRIBUTE || !isDirective(items[at + ITEM_STRIDE])) continue;
    const start = items[at + ItemColumn.valueStart] ?? 0;
    const valueEnd = items[at + ItemColumn.valueEnd] ?? 0;
    const nextStart = items[at + ITEM_STRIDE + ItemColumn.keyStart] ?? 0;
    const line = readLine(text, start);
    const isOfOneLine = start + line.length >= nextStart && nextStart > valueEnd;
    if (isOfOneLine && PLAIN_WORDS.test(line)) facts.push(describe(start, line));
  }
  return facts;
}

function isDirective(types: number | undefined): boolean {
  return ((types ?? 0) & 0xff) === ItemType.directive;
}

/** The rest of a line, without a comment at its end. */
function readLine(text: string, start: number): string {
  const rest = text.slice(start, start + LONGEST_TEXT);
  return rest.slice(0, /\r?\n|\s#|\/\/|\/\*|$/.exec(rest)?.index).trimEnd();
}

function describe(start: number, line: string): SyntaxFact {
  const message = 'A text of several words stands in double quotes; without them only its first word is the value.';
  return { rule: 'syntax-error', message, start, end: start + line.length, suggestion: `"${line}"` };
}
