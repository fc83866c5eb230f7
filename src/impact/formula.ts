/** Which attributes a formula names. Formulas are opaque pseudo-SQL or prose, so this is a hint and never a proof. */

import type { Element } from '../model/element.ts';
import { remember } from '../text/remember.ts';

/** What a formula says about one attribute of an entity it takes data from. */
export type Mention = 'names-it' | 'names-others' | 'names-none';

/** The names in a formula, outside string literals and comments, folded by `foldWord`. */
export interface Formula {
  /** A name, and what stands before it: `""` where it is bare, `sales.order` for `Sales.Order.status`. */
  readonly qualifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** All words in order, each between blanks, for names of several words. */
  readonly words: string;
  /** Whether `SELECT *` or `Order.*` takes every attribute without naming it. */
  readonly takesAll: boolean;
}

/** One name for all spellings: case, blanks, `_` and `-` do not count. */
export function foldWord(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** The text of an element's formula properties, or undefined where it has none. */
export function formulaText(element: Element): string | undefined {
  const formulas = element.properties.filter((property) => property.schema?.type === 'formula');
  const text = formulas.flatMap((property) => property.values).join('\n');
  return text.trim() === '' ? undefined : text;
}

/** Reads the names of a formula in one pass. */
export function readFormula(text: string): Formula {
  const qualifiers = new Map<string, Set<string>>();
  const words: string[] = [];
  let takesAll = false;
  for (const path of readPaths(text)) {
    const parts = path.parts.map(foldWord);
    for (const part of parts) words.push(part);
    takesAll ||= path.takesAll;
    if (path.isCall || (parts.length === 1 && !path.quoted && RESERVED_WORDS.has(parts[0] ?? ''))) continue;
    // The first of several parts is a table, an entity or an alias; those in the middle may be attributes with fields.
    for (let index = parts.length === 1 ? 0 : 1; index < parts.length; index++) {
      const name = parts[index] ?? '';
      const known = qualifiers.get(name) ?? new Set();
      qualifiers.set(name, known.add(parts.slice(Math.max(0, index - 2), index).join('.')));
    }
  }
  return { qualifiers, words: ` ${words.join(' ')} `, takesAll };
}

/** What a formula says about `attribute`, where its holder takes data from the attribute's entity and from `others`. */
export function mentionsAttribute(formula: Formula, attribute: Element, others: readonly Element[]): Mention {
  const entity = attribute.parent;
  if (entity === undefined) return 'names-none';
  if (namesIt(formula, { label: attribute.label, entity, others, aliases: 'count' })) return 'names-it';
  if (formula.takesAll) return 'names-none';
  // With several providers an unknown alias proves nothing about this entity.
  const aliases = others.length === 0 ? 'count' : 'ignore';
  const namesAnother = entity.members.some(
    (member) =>
      member !== attribute &&
      member.kind === 'attribute' &&
      namesIt(formula, { label: member.label, entity, others, aliases }),
  );
  return namesAnother ? 'names-others' : 'names-none';
}

/** Whether a formula names this word at all, whatever stands before it, or takes everything. */
export function mentionsName(formula: Formula, label: string): boolean {
  return formula.takesAll || formula.qualifiers.has(foldWord(label)) || mentionsPhrase(formula, label);
}

/** Whether the name stands in the formula with the entity before it: `Order.status`. */
export function mentionsQualified(formula: Formula, attribute: Element): boolean {
  const entity = attribute.parent;
  if (entity === undefined) return false;
  return some(formula.qualifiers.get(foldWord(attribute.label)), (qualifier) => fits(qualifier, entity));
}

interface Wanted {
  readonly label: string;
  readonly entity: Element;
  readonly others: readonly Element[];
  readonly aliases: 'count' | 'ignore';
}

function namesIt(formula: Formula, { label, entity, others, aliases }: Wanted): boolean {
  const isOf = (qualifier: string): boolean => {
    if (qualifier === '' || fits(qualifier, entity)) return true;
    return aliases === 'count' && !others.some((other) => fits(qualifier, other));
  };
  return some(formula.qualifiers.get(foldWord(label)), isOf) || mentionsPhrase(formula, label);
}

/** `Unit Price` without quotes is two words of a formula. */
function mentionsPhrase(formula: Formula, label: string): boolean {
  const parts = label.trim().split(/[\s-]+/);
  return parts.length > 1 && formula.words.includes(` ${parts.map(foldWord).join(' ')} `);
}

/** Whether `sales.order`, `order` or the table name `orders` stands for the entity. */
function fits(qualifier: string, entity: Element): boolean {
  const parts = qualifier.split('.');
  const label = foldWord(entity.label);
  const own = parts.at(-1);
  if (own !== label && own !== `${label}s`) return false;
  const domain = parts.at(-2);
  return domain === undefined || entity.parent === undefined || domain === foldWord(entity.parent.label);
}

function some<T>(items: Iterable<T> | undefined, holds: (item: T) => boolean): boolean {
  for (const item of items ?? []) if (holds(item)) return true;
  return false;
}

/** A dotted name of a formula. */
interface NamePath {
  readonly parts: readonly string[];
  readonly quoted: boolean;
  /** `COUNT(`: a function, not a name of data. */
  readonly isCall: boolean;
  readonly takesAll: boolean;
}

/** Two patterns that agree on ASCII; V8 takes a third of a millisecond for the tables of Unicode, and few formulas need them. */
interface WidePattern {
  readonly ascii: RegExp;
  readonly unicode: () => RegExp;
}

const WORD: WidePattern = { ascii: /[A-Za-z_][\w$]*/y, unicode: remember(() => /[\p{L}_][\p{L}\p{N}_$]*/uy) };
/** What begins with a digit, up to its end. */
const NUMBER: WidePattern = { ascii: /[\w.]+/y, unicode: remember(() => /[\p{L}\p{N}_.]+/uy) };
const SELECT_ALL = /\s+(?:(?:distinct|all)\s+)?\*/iy;
const QUOTES = '"`[]';

function* readPaths(text: string): Generator<NamePath> {
  for (let offset = 0; offset < text.length; ) {
    const skipped = skipLiteralOrComment(text, offset);
    const word = skipped > offset ? undefined : matchWithTables(WORD, text, offset);
    if (word === undefined) {
      offset = skipped > offset ? skipped : skipPlain(text, offset);
      continue;
    }
    const path = readPath(text, offset, word);
    yield path;
    offset = path.end;
  }
}

/** Past one character, and past the rest of a number or of an apostrophe's word, so that `1e5` holds no name. */
function skipPlain(text: string, offset: number): number {
  return isDigit(text.charCodeAt(offset)) ? offset + (matchWithTables(NUMBER, text, offset)?.length ?? 1) : offset + 1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The end of the string literal or comment that starts here, else the offset itself. */
function skipLiteralOrComment(text: string, offset: number): number {
  const two = text.slice(offset, offset + 2);
  if (two === '--' || two === '//') return endOf(text, '\n', offset + 2);
  if (two === '/*') return endOf(text, '*/', offset + 2);
  if (two[0] !== "'" || isWordBefore(text, offset)) return offset;
  const end = text.indexOf("'", offset + 1);
  return end === -1 ? offset : end + 1;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** In "the customer's orders" the quote is an apostrophe. */
function isWordBefore(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? '';
  // Most formulas are ASCII, for which V8 need not compile the tables of Unicode.
  return before < '\x80' ? /[A-Za-z0-9_]/.test(before) : /[\p{L}\p{N}_]/u.test(before);
}

function readPath(text: string, start: number, first: string): NamePath & { readonly end: number } {
  const parts = [first];
  let end = start + first.length;
  let takesAll = first.toLowerCase() === 'select' && matchAt(SELECT_ALL, text, end) !== undefined;
  for (;;) {
    const dot = skipQuotes(text, end);
    if (text[dot] !== '.') break;
    const next = skipQuotes(text, dot + 1);
    const word = matchWithTables(WORD, text, next);
    takesAll ||= text[next] === '*';
    if (word === undefined) break;
    parts.push(word);
    end = next + word.length;
  }
  const quoted = start > 0 && QUOTES.includes(text[start - 1] ?? '');
  return { parts, quoted, isCall: text[end] === '(', takesAll, end };
}

function skipQuotes(text: string, offset: number): number {
  return QUOTES.includes(text[offset] ?? ' ') ? offset + 1 : offset;
}

/** Where the plain match ends before another ASCII character, the wide one does too. */
function matchWithTables({ ascii, unicode }: WidePattern, text: string, offset: number): string | undefined {
  const plain = matchAt(ascii, text, offset);
  const next = text.charCodeAt(offset + (plain?.length ?? 0));
  return next > 0x7f ? matchAt(unicode(), text, offset) : plain;
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** Words that structure a query. Words that are also common attribute names (date, name, value, year) are not among them. */
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  [
    'all and any as asc between by case cast cross desc distinct else end except exists false for from full group having',
    'if in inner intersect interval into is join lateral left like limit not null offset on or order outer over',
    'partition right select set then true union unnest using when where window with',
  ].flatMap((line) => line.split(' ')),
);
