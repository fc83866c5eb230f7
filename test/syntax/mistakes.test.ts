/** Each mistake of spelling: its rule, its exact place, what to write instead; and that the items around it are still read. */

import { expect, test } from 'vitest';
import type { SyntaxRule } from '../../src/syntax/facts.ts';
import { parseText } from '../parser.ts';
import { drawOutline } from './outline.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** Rule, the text at the place, and the suggestion if there is one. */
  readonly mistakes: readonly (readonly [SyntaxRule, string, string?])[];
  readonly outline: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a string without its end',
    text: 'a = "open  \nb = 1',
    mistakes: [['unclosed-string', '"open', '"open"']],
    outline: 'a = open\nb = 1',
  },
  {
    name: 'a label without its end',
    text: 'entity "Order {\n  a = 1\n}\nentity "X" {}',
    mistakes: [['unclosed-string', '"Order', '"Order"']],
    outline: 'entity Order {\n  a = 1\nentity X {',
  },
  {
    name: 'a string without its beginning',
    text: 'entity Order" {\n  a = Two words"\n}',
    mistakes: [
      ['unclosed-string', 'Order"', '"Order"'],
      ['unclosed-string', 'Two words"', '"Two words"'],
    ],
    outline: 'entity Order {\n  a = Two words',
  },
  {
    name: 'a list of names without brackets',
    text: 'report r {\n  uses Sales.Order, Sales.Customer\n  uses "A.B", "C, D" # note\n  pii = true\n}',
    mistakes: [
      ['syntax-error', 'Sales.Order, Sales.Customer', '[Sales.Order, Sales.Customer]'],
      ['syntax-error', '"A.B", "C, D"', '["A.B", "C, D"]'],
    ],
    outline: 'report r {\n  uses Sales.Order\n  Sales Customer\n  uses A.B\n  pii = true',
  },
  {
    name: 'such a list over several lines, or behind an equals sign',
    text: 'report r {\n  uses Sales.Order,\n    Sales.Customer\n  tags = a, b\n}',
    mistakes: [
      ['syntax-error', 'Sales.Order,\n    Sales.Customer', '[Sales.Order,\n    Sales.Customer]'],
      ['syntax-error', 'a, b', '[a, b]'],
    ],
    outline: 'report r {\n  uses Sales.Order\n  Sales Customer\n  tags = a\n  b',
  },
  {
    name: 'commas between items, which are no list',
    text: 'report r {\n  type = fact, pii = true\n  uses Sales.Order, uses Sales.Customer\n  owner data,\n  team b\n}',
    mistakes: [
      ['syntax-error', ',', ''],
      ['syntax-error', ',', ''],
      ['syntax-error', ',', ''],
    ],
    outline:
      'report r {\n  type = fact\n  pii = true\n  uses Sales.Order\n  uses Sales.Customer\n  owner data\n  team b',
  },
  {
    name: 'a string over two lines',
    text: 'a = "one\n  two"\nb = 1',
    mistakes: [['unclosed-string', '"one\n  two"', '"""one\n  two"""']],
    outline: 'a = one\n  two\nb = 1',
  },
  {
    name: 'a triple string without its end',
    text: 'entity "x" {\n  a = """\n    text\n  b = 1\n}\n',
    mistakes: [['unclosed-string', '"""', '"""']],
    outline: 'entity x {\n  a = \n    text\n  b = 1',
  },
  {
    name: 'single quotes',
    text: "entity 'x' { a = 'y' b = ['z'] }",
    mistakes: [
      ['single-quoted-string', "'x'", '"x"'],
      ['single-quoted-string', "'y'", '"y"'],
      ['single-quoted-string', "'z'", '"z"'],
    ],
    outline: 'entity x {\n  a = y\n  b = [\n    z',
  },
  {
    name: 'single quotes around double ones',
    text: `a = 'say "x"'`,
    mistakes: [['single-quoted-string', `'say "x"'`]],
    outline: 'a = say "x"',
  },
  {
    name: 'typographic quotes',
    text: 'a = “x”',
    mistakes: [['syntax-error', '“x”', '"x"']],
    outline: 'a = x',
  },
  {
    name: 'a colon for the equals sign',
    text: 'a: "x"\nb := 1',
    mistakes: [
      ['syntax-error', ':', '='],
      ['syntax-error', ':=', '='],
    ],
    outline: 'a = x\nb = 1',
  },
  {
    name: 'a colour without quotes',
    text: 'color = #3498db\nb = 1',
    mistakes: [['syntax-error', '#3498db', '"#3498db"']],
    outline: 'color = #3498db\nb = 1',
  },
  {
    name: 'a date without quotes',
    text: 'a = 2026-01-31\nb = 1',
    mistakes: [['syntax-error', '2026-01-31', '"2026-01-31"']],
    outline: 'a = 2026-01-31\nb = 1',
  },
  {
    name: 'words without quotes',
    text: 'a = some bare words here # note\nb = 1',
    mistakes: [['syntax-error', 'some bare words here', '"some bare words here"']],
    outline: 'a = some\nbare words\nhere\nb = 1',
  },
  {
    name: 'an attribute without its value',
    text: 'a =\nb = 1',
    mistakes: [['syntax-error', 'a =']],
    outline: 'a =\nb = 1',
  },
  {
    name: 'a keyword alone',
    text: 'entity "x" {\n  pii\n  a = 1\n  pii\n}',
    mistakes: [
      ['syntax-error', 'pii', 'pii = true'],
      ['syntax-error', 'pii', 'pii = true'],
    ],
    outline: 'entity x {\n  pii\n  a = 1\n  pii',
  },
  {
    name: 'alternatives from documentation',
    text: 'a = "x" | "y"\nb = 1',
    mistakes: [['syntax-error', '| "y"', '']],
    outline: 'a = x\nb = 1',
  },
  {
    name: 'a placeholder from documentation',
    text: 'entity "x" { ... }\nentity "y" {\n  ...\n}\n',
    mistakes: [
      ['syntax-error', '{ ... }'],
      ['syntax-error', '{\n  ...\n}'],
    ],
    outline: 'entity x {\nentity y {',
  },
  {
    name: 'separators between items',
    text: 'a = 1;\nb = 2,\nc = 3',
    mistakes: [
      ['syntax-error', ';', ''],
      ['syntax-error', ',', ''],
    ],
    outline: 'a = 1\nb = 2\nc = 3',
  },
  {
    name: 'conflict markers',
    text: '<<<<<<< ours\na = 1\n=======\na = 2\n>>>>>>> theirs\n',
    mistakes: [
      ['syntax-error', '<<<<<<< ours'],
      ['syntax-error', '======='],
      ['syntax-error', '>>>>>>> theirs'],
    ],
    outline: 'a = 1\na = 2',
  },
  {
    name: 'a comment without its end',
    text: 'a = 1\n/* note\nentity "x" {\n  b = 1\n}\n',
    mistakes: [['syntax-error', '/* note', '*/']],
    outline: 'a = 1\nentity x {\n  b = 1',
  },
  {
    name: 'a block without its end',
    text: 'domain "d" {\n  entity "x" {\n    a = 1\n  entity "y" {\n  }\n}\n',
    mistakes: [['missing-brace', 'a = 1', '}']],
    outline: 'domain d {\n  entity x {\n    a = 1\n  entity y {',
  },
  {
    name: 'a block without its end in a file without indentation',
    text: 'domain "d" {\nentity "x" {\na = 1\nentity "y" {\nb = 1\n}\n',
    mistakes: [
      ['missing-brace', 'domain "d"', '}'],
      ['missing-brace', 'entity "x"', '}'],
    ],
    outline: 'domain d {\n  entity x {\n    a = 1\n    entity y {\n      b = 1',
  },
  {
    name: 'a block without its beginning',
    text: 'domain "d" {\n  entity "x"\n    a = 1\n  }\n}\n',
    mistakes: [['missing-brace', 'entity "x"', 'entity "x" {']],
    outline: 'domain d {\n  entity x {\n    a = 1',
  },
  {
    name: 'a brace too many',
    text: 'domain "d" {\n  entity "x" {\n  }\n  }\n  entity "y" {\n  }\n}\n',
    mistakes: [['missing-brace', '}']],
    outline: 'domain d {\n  entity x {\n  entity y {',
  },
  {
    name: 'a list without its end',
    text: 'entity "x" {\n  a = ["y", "z"\n}\nentity "w" {}\n',
    mistakes: [['syntax-error', '"z"', ']']],
    outline: 'entity x {\n  a = [\n    y\n    z\nentity w {',
  },
  {
    name: 'a sentence that is no comment',
    text: 'a = 1\nThis is a note.\nentity "x" {}\n',
    mistakes: [['syntax-error', 'This is a note.']],
    outline: 'a = 1\nentity x {',
  },
  {
    name: 'a stray character',
    text: 'a = 1 @\nb = 2',
    mistakes: [['syntax-error', '@']],
    outline: 'a = 1\nb = 2',
  },
];

test.each(CASES)('explains $name', ({ text, mistakes, outline }) => {
  const facts = parseText(text);
  const found = facts.errors.map(({ rule, start, end, suggestion }) =>
    suggestion === undefined ? [rule, text.slice(start, end)] : [rule, text.slice(start, end), suggestion],
  );
  expect(found).toEqual(mistakes);
  expect(drawOutline(facts)).toBe(outline);
});

test('speaks in sentences', () => {
  for (const { text } of CASES) {
    for (const { message } of parseText(text).errors) expect(message).toMatch(/^[^\n]{10,200}$/);
  }
});

test('a list without brackets says what to type', () => {
  const messageOf = (text: string) => parseText(text).errors[0]?.message;
  expect(messageOf('uses Sales.Order, Sales.Customer')).toBe(
    'Several values are written as a list in brackets: [Sales.Order, Sales.Customer].',
  );
  expect(messageOf('tags = red, green')).toBe(
    'Several values are written as a list in brackets: [red, green]; a text stands in double quotes.',
  );
});

test('what is nearly a list is told from one in bounded time', () => {
  const line = `uses ${Array.from({ length: 40 }, () => 'a.b.c.d').join(', ')} {`;
  expect(parseText(`${line}\n`.repeat(200)).errors.length).toBeGreaterThan(0);
});
