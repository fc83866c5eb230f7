/** What a reader of MML must accept, whatever the dialect: the right items and not one mistake. */

import { expect, test } from 'vitest';
import { parseText } from '../parser.ts';
import { drawOutline } from './outline.ts';
import { readFixtures } from './read-fixtures.ts';

const CASES: readonly { readonly name: string; readonly text: string; readonly outline: string }[] = [
  { name: 'quoted name', text: 'domain "Sales" {}', outline: 'domain Sales {' },
  { name: 'bare name', text: 'domain sales {}', outline: 'domain sales {' },
  { name: 'no name', text: 'physical_model {}', outline: 'physical_model {' },
  { name: 'empty name', text: 'entity "" {}', outline: 'entity {' },
  { name: 'name in another script', text: 'entity größe {} entity 注文 {}', outline: 'entity größe {\nentity 注文 {' },
  {
    name: 'nested blocks',
    text: 'domain "D" { entity "E" { x = 1 } }',
    outline: 'domain D {\n  entity E {\n    x = 1',
  },
  {
    name: 'entity at the top level',
    text: 'entity x { belongs-to domain.y }',
    outline: 'entity x {\n  belongs-to domain.y',
  },
  {
    name: 'every form of reference',
    text: 'uses "A.B" uses "B" uses entity.b uses b uses "With Space.And More"',
    outline: 'uses A.B\nuses B\nuses entity.b\nuses b\nuses With Space.And More',
  },
  {
    name: 'comments everywhere',
    text: '# a\na /* b */ = // c\n1 # d "\n/* e { \n */ b = 2 // "f',
    outline: 'a = 1\nb = 2',
  },
  { name: 'both spellings of an attribute', text: 'type = "x" type "x"', outline: 'type = x\ntype x' },
  { name: 'repeated keys', text: 'table "a"\ntable "b"', outline: 'table a\ntable b' },
  {
    name: 'a list, with and without a comma at its end',
    text: 'a = ["x", "y"] b = [1, true,] c = []',
    outline: 'a = [\n  x\n  y\nb = [\n  1\n  true\nc = []',
  },
  { name: 'a list as an argument', text: 'uses ["a", b.c]', outline: 'uses [\n  a\n  b.c' },
  { name: 'a list in a list', text: 'a = [["x"], 1]', outline: 'a = [\n  [\n    x\n  1' },
  {
    name: 'unknown keywords',
    text: 'anything "x" { whatever = 1 some-verb "y" }',
    outline: 'anything x {\n  whatever = 1\n  some-verb y',
  },
  {
    name: 'keywords as keys',
    text: 'table "t" { source = "s" entity = "e" table = "t" true = false }',
    outline: 'table t {\n  source = s\n  entity = e\n  table = t\n  true = false',
  },
  {
    name: 'dashes and underscores',
    text: 'depends_on "a" depends-on "a" x-1_y = 1',
    outline: 'depends_on a\ndepends-on a\nx-1_y = 1',
  },
  { name: 'numbers', text: 'a = 1 b = -2 c = 3.5', outline: 'a = 1\nb = -2\nc = 3.5' },
  { name: 'a bare value', text: 'type = fact', outline: 'type = fact' },
  { name: 'escapes stay as written', text: String.raw`a = "x \"y\" \\"`, outline: String.raw`a = x \"y\" \\` },
  {
    name: 'comment marks in strings',
    text: 'a = "#fff" b = "https://x" c = "/*"',
    outline: 'a = #fff\nb = https://x\nc = /*',
  },
  { name: 'braces in strings', text: 'a = "{" b = """}""" c = 1', outline: 'a = {\nb = }\nc = 1' },
  { name: 'quotes in triple strings', text: 'a = """x "y" ""z"""', outline: 'a = x "y" ""z' },
  { name: 'a triple string over lines', text: 'a = """\n x\n"""\nb = 1', outline: 'a = \n x\nb = 1' },
  { name: 'a value on the next line', text: 'a =\n  "x"\nb\n=\n1', outline: 'a = x\nb = 1' },
  { name: 'a byte order mark', text: '\uFEFFdomain "x" {}', outline: 'domain x {' },
  { name: 'CR LF', text: 'a = "x"\r\nb "y"\r\ne "z" {\r\n}\r\n', outline: 'a = x\nb y\ne z {' },
  { name: 'an empty file', text: '', outline: '' },
  { name: 'nothing but space and comments', text: '\n \t# x\n', outline: '' },
];

test.each(CASES)('accepts $name', ({ text, outline }) => {
  const facts = parseText(text);
  expect(facts.errors).toEqual([]);
  expect(drawOutline(facts)).toBe(outline);
});

test.each([...readFixtures()])('finds no mistake in %s', (_path, text) => {
  expect(parseText(text).errors).toEqual([]);
});
