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
  expect(listBadRows(facts)).toEqual([]);
  expect(topItems(facts).flatMap((item) => listBadItems(item, facts.text.length))).toEqual([]);
}

/** Rows whose links do not make a tree in written order. */
function listBadRows({ items }: FileFacts): readonly number[] {
  const count = items.length / ITEM_STRIDE;
  const read = (row: number, column: number): number => items[row * ITEM_STRIDE + column] ?? Number.NaN;
  return Array.from({ length: count }, (_, row) => row).filter((row) => {
    const parent = read(row, ItemColumn.parent);
    const next = read(row, ItemColumn.next);
    const isInParent = parent === NO_PARENT || (parent < row && read(parent, ItemColumn.next) >= next);
    return !(next > row && next <= count && isInParent);
  });
}

/** Items whose parts are out of order, or that begin or end with space. */
function listBadItems(item: Item, limit: number): readonly string[] {
  const inOrder = [0, item.start, item.keyEnd, item.valueEnd, item.end, limit];
  const isGood =
    inOrder.every((offset, index) => index === 0 || offset >= (inOrder[index - 1] ?? 0)) &&
    item.valueStart <= item.valueEnd &&
    !/[\s"{}=]/.test(item.keyword) &&
    item.text === item.text.trim();
  const members = item.members.flatMap((member) => listBadItems(member, item.end));
  return isGood ? members : [item.text, ...members];
}

function expectMistakesInText({ errors, text }: FileFacts): void {
  const bad = errors.filter(({ start, end }, index) => {
    const written = text.slice(start, end);
    const isInOrder = start >= (errors[index - 1]?.start ?? 0);
    return !(start < end && end <= text.length && written === written.trim() && isInOrder);
  });
  expect(bad).toEqual([]);
}
