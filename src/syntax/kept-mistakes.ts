/** Reads back mistakes that were kept as JSON. */

import type { SyntaxFact, SyntaxRule } from './facts.ts';

/** Undefined where these are no mistakes of a text of that length. */
export function readMistakes(bytes: Uint8Array, textLength: number): readonly SyntaxFact[] | undefined {
  const errors = parseJson(new TextDecoder().decode(bytes));
  return Array.isArray(errors) && errors.every((error) => isSyntaxFact(error, textLength)) ? errors : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const RULES: ReadonlySet<unknown> = new Set<SyntaxRule>([
  'syntax-error',
  'unclosed-string',
  'single-quoted-string',
  'missing-brace',
]);

function isSyntaxFact(error: unknown, textLength: number): error is SyntaxFact {
  if (typeof error !== 'object' || error === null) return false;
  const { rule, message, start, end, suggestion } = error as Partial<Record<keyof SyntaxFact, unknown>>;
  const isPlaced = isOffset(start, textLength) && isOffset(end, textLength) && start <= end;
  const isWorded = typeof message === 'string' && ['string', 'undefined'].includes(typeof suggestion);
  return RULES.has(rule) && isWorded && isPlaced;
}

function isOffset(value: unknown, textLength: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= textLength;
}
