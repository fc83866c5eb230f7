/** Every offset of every row is true in the original text, however its lines end and whatever was repaired. */

import { expect, test } from 'vitest';
import { type FileFacts, ITEM_STRIDE, ItemColumn, NO_PARENT } from '../../src/syntax/facts.ts';
import { type Item, topItems } from '../../src/syntax/item.ts';
import { parseText } from '../parser.ts';
import { DAMAGES, listDamaged } from './damage.ts';
import { drawOutline } from './outline.ts';
import { readFixtures } from './read-fixtures.ts';

const FIXTURES = [...readFixtures()];

test('places the parts of an item', () => {
  const text = '\uFEFF# ü 🙂\r\nentity "Größe" { # c\r\n\tuses\t"A.B"\r\n}\r\n';
  const [block] = topItems(parseText(text));
  const [directive] = block?.members ?? [];
  expect(block?.text).toBe('entity "Größe" { # c\r\n\tuses\t"A.B"\r\n}');
  expect([block?.keyword, block?.writtenValue]).toEqual(['entity', '"Größe"']);
  expect([directive?.text, directive?.keyword, directive?.writtenValue]).toEqual(['uses\t"A.B"', 'uses', '"A.B"']);
});

test.each(FIXTURES)('keeps the rows of %s well formed', (_path, text) => {
  expectWellFormed(parseText(text));
});

test.each(FIXTURES)('reads %s alike with other line endings, a byte order mark and tabs', (_path, text) => {
  const expected = drawOutline(parseText(text)).replaceAll(/\s+/g, ' ');
  const variants = [
    text.replaceAll('\n', '\r\n'),
    `\uFEFF${text}`,
    text.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  ];
  for (const variant of variants) {
    const facts = parseText(variant);
    expect(facts.errors).toEqual([]);
    expect(drawOutline(facts).replaceAll(/\s+/g, ' ')).toBe(expected);
  }
});

test.each(DAMAGES)('keeps rows and mistakes in the text after $name', (damage) => {
  for (const [, text] of FIXTURES) {
    for (const damaged of listDamaged(text, damage)) {
      for (const variant of [damaged, damaged.replaceAll('\n', '\r\n')]) {
        const facts = parseText(variant);
        expectWellFormed(facts);
        expectMistakesInText(facts);
      }
    }
  }
});

function expectWellFormed(facts: FileFacts): void {
  const { items } = facts;
  const count = items.length / ITEM_STRIDE;
  for (let row = 0; row < count; row++) {
    const read = (column: number, of = row): number => items[of * ITEM_STRIDE + column] ?? Number.NaN;
    const parent = read(ItemColumn.parent);
    const next = read(ItemColumn.next);
    expect(next > row && next <= count, `next of row ${row}`).toBe(true);
    expect(parent === NO_PARENT || (parent < row && read(ItemColumn.next, parent) >= next)).toBe(true);
  }
  for (const item of topItems(facts)) expectItemInText(item, facts.text.length);
}

function expectItemInText(item: Item, limit: number): void {
  const offsets = [0, item.start, item.keyEnd, item.valueEnd, item.end, limit];
  expect(offsets, item.text).toEqual(offsets.toSorted((left, right) => left - right));
  expect(item.valueStart).toBeLessThanOrEqual(item.valueEnd);
  expect(item.keyword).toMatch(/^[^\s"{}=]*$/);
  expect(item.text).toBe(item.text.trim());
  for (const member of item.members) {
    expect(member.parent?.index).toBe(item.index);
    expectItemInText(member, item.end);
  }
}

function expectMistakesInText(facts: FileFacts): void {
  const places = facts.errors.map(({ start }) => start);
  expect(places).toEqual(places.toSorted((left, right) => left - right));
  for (const { start, end, message } of facts.errors) {
    expect(start < end && end <= facts.text.length, message).toBe(true);
    expect(facts.text.slice(start, end), message).toBe(facts.text.slice(start, end).trim());
  }
}
