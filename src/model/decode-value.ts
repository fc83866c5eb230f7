/** Turns a value as written into its meaning: quotes, escapes and indentation are spelling. */

import { ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';

/** The decoded text of a value (of a list: of none; ask its members). */
export function decodeValue(item: Item): string {
  switch (item.valueType) {
    case ValueType.tripleString:
      return dedent(item.rawValue);
    case ValueType.string:
    case ValueType.brokenString:
    case ValueType.singleQuotedString:
      return decodeEscapes(item.rawValue);
    case ValueType.boolean:
      return item.rawValue.toLowerCase();
    default:
      return item.rawValue;
  }
}

/** Text without the indentation all its lines share, without blank first and last lines, with LF line ends. */
export function dedent(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const [first = '', ...rest] = lines;
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map(indentOf));
  const body = [first.trimStart(), ...rest.map((line) => (indent === Infinity ? line : line.slice(indent)))];
  return trimBlankLines(body.map((line) => line.trimEnd())).join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function trimBlankLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
};

/** Backslash escapes as in JSON; an unknown one stays as written. */
function decodeEscapes(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/gs, (written, sequence: string) => {
    if (sequence.length === 5) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
    return ESCAPES[sequence] ?? written;
  });
}
