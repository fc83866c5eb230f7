/** Whatever the bytes are: facts, no exception, and an end in time. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileFacts, ITEM_STRIDE } from '../../src/syntax/facts.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser, parseText } from '../parser.ts';
import { drawOutline } from './outline.ts';
import { readFixtures } from './read-fixtures.ts';

const parser = await loadTestParser();

function parseBytes(bytes: Uint8Array): FileFacts {
  return parse(bytes, 'hash', parser);
}

test.each([...readFixtures()])('every beginning of %s is read', (_path, text) => {
  const bad = Array.from({ length: text.length + 1 }, (_, end) => parseText(text.slice(0, end))).filter(
    (facts, end) => facts.text.length !== end || facts.errors.length > 20,
  );
  expect(bad).toEqual([]);
});

test('any bytes are read, and the same bytes alike', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(parseBytes(bytes)).toEqual(parseBytes(bytes.slice()));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('the bytes are not changed', () => {
  const bytes = new TextEncoder().encode('entity "x" {');
  const copy = bytes.slice();
  parseBytes(bytes);
  expect(bytes).toEqual(copy);
});

test('a NUL among the first 8,000 bytes makes a file binary, without items', () => {
  const near = new TextEncoder().encode(`${'#'.repeat(7999)}\0`);
  const far = new TextEncoder().encode(`${'#'.repeat(8000)}\0\na = 1`);
  expect(parseBytes(near)).toMatchObject({ content: 'binary', errors: [], items: new Uint32Array(0) });
  expect(parseBytes(far).content).toBe('text');
});

test('bytes that are no UTF-8 become replacement characters', () => {
  const facts = parseBytes(Uint8Array.from([...Buffer.from('a = "x'), 0xff, 0xfe, ...Buffer.from('"\nb = 1')]));
  expect(drawOutline(facts)).toBe('a = x\uFFFD\uFFFD\nb = 1');
  expect(facts.errors).toEqual([]);
});

test('UTF-16 is read where its byte order mark says so', () => {
  const text = '\uFEFFentity "Größe" {}';
  const littleEndian = Buffer.from(text, 'utf16le');
  expect(drawOutline(parseBytes(littleEndian))).toBe('entity Größe {');
  expect(drawOutline(parseBytes(Buffer.from(littleEndian).swap16()))).toBe('entity Größe {');
});

test('nesting may be 20,000 deep', () => {
  const depth = 20_000;
  expect(parseText(`${'a {\n'.repeat(depth)}${'}\n'.repeat(depth)}`)).toMatchObject({ errors: [] });
  expect(parseText('a {\n'.repeat(depth)).items.length).toBeGreaterThan(depth);
  expect(parseText('a = ['.repeat(depth)).errors.length).toBeGreaterThan(0);
});

test('a file that is something else has at most 200 mistakes, the last of which counts the others', () => {
  const texts = {
    MathML: '<math xmlns="x"><mrow><mi>a</mi><mo>=</mo><mn>1</mn></mrow></math>\n',
    music: '#TITLE "x"\nA t120 l8 @v100 o4 cdefgab>c<bagfed r4 [c d e]2 ;\n',
    JSON: '{"entity": {"name": "x", "items": [1, 2, {"a": null}]}},\n',
    Terraform: 'resource "a" "b" {\n  x = var.y[0] ? "a" : "b"\n}\n',
    prose: 'Dear reader, this (really) is not a model; "never" was.\n',
  };
  for (const [name, line] of Object.entries(texts)) {
    const { errors } = parseText(line.repeat(300));
    expect(errors.length, name).toBeLessThanOrEqual(200);
    expect(errors.length, name).toBeGreaterThan(10);
    if (errors.length === 200) expect(errors.at(-1)?.message).toMatch(/^There are [1-9]\d* more mistakes/);
  }
});

test('a few long sentences without quotes explain more mistakes than are shown', () => {
  const line = `  description = words${', more words'.repeat(40)}\n`;
  const { errors } = parseText(`entity "A" {\n${line.repeat(20)}}\n`);
  expect(errors.at(-2)?.message).toContain('double quotes');
  expect(errors.at(-1)?.message).toMatch(/^There are [1-9]\d* more mistakes/);
});

test('of a large file that is something else only the beginning is read, which is said', () => {
  const facts = parseText('<a b="c">text</a>\n'.repeat(100_000));
  expect(facts.errors[0]?.message).toMatch(/^Only the beginning/);
  expect(facts.text.length).toBe(1_800_000);
  const model = parseText('entity "x" { type = "fact" } # a comment of some length\n'.repeat(30_000));
  expect(model.errors).toEqual([]);
  expect(model.items.length / ITEM_STRIDE).toBe(60_000);
});

/** Each of them once took more than linear time in some parser: twice the text must not take much more than twice as long. */
const HOSTILE = [
  ...[
    '"',
    '"""',
    '"""\n',
    "'",
    '{',
    '}',
    '[',
    ']',
    '=',
    '= ',
    '#',
    '/*',
    '/* ',
    '/*\na = 1\n',
    '*/',
    '|',
    ',',
    '.',
    'a',
  ],
  ...['a ', 'a.', 'a {', 'a {\n', 'a = [', 'a = "', 'a = "\n', 'a "b" {', '}\n', '<<<<<<< \n', '<a>b</a>\n', '\\', '“'],
  ...[' ', '\n', '\t\n', 'a\n', 'a\nb {\n', 'a = """\nb = 1\n', '\u0001', '\uFFFD', '0', '0.', '-', '1a', ':', '...'],
];

test.each(HOSTILE.map((piece) => [JSON.stringify(piece), piece]))(
  '200,000 characters of %s are read in time',
  (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = performance.now();
    expect(parseText(text).text).toBe(text);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
