/** What is read back from a record is what was found in the content; of other bytes nothing is believed that would lead astray. */

import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src/syntax/facts.ts';
import { decodeFacts, encodeFacts, type KeptFacts, measureContent } from '../../src/syntax/facts-record.ts';
import { topItems } from '../../src/syntax/item.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser } from '../parser.ts';
import { DAMAGES, listDamaged } from './damage.ts';
import { readFixtures } from './read-fixtures.ts';

const parser = await loadTestParser();
const FIXTURES = [...readFixtures().values()];

function expectSame(bytes: Uint8Array): void {
  const facts = parse(bytes, 'name', parser);
  const kept = decodeFacts(encode(bytes), 'name');
  expect(kept?.facts).toEqual(facts);
  expect(kept && new Uint8Array(kept.bytes)).toEqual(new Uint8Array(bytes));
  expect(kept && measureContent(kept)).toBe(bytes.length);
}

/** As it comes out of a pack: among the words of others. */
function encode(bytes: Uint8Array): KeptFacts {
  const { table, text } = encodeFacts({ bytes, facts: parse(bytes, 'name', parser) });
  const written = Buffer.concat(table);
  const end = 3 + Math.ceil(written.length / 4);
  const words = new Uint32Array(end + 2).fill(7);
  const place = new Uint8Array(words.buffer, 12, (end - 3) * 4);
  place.fill(0);
  place.set(written);
  return { words, start: 3, end, text };
}

describe('comes back the same', () => {
  test('every fixture', () => {
    for (const text of FIXTURES) expectSame(Buffer.from(text));
  });

  test('every fixture with every kind of damage', () => {
    for (const text of FIXTURES) {
      for (const damage of DAMAGES)
        for (const damaged of listDamaged(text, damage).slice(0, 1)) expectSame(Buffer.from(damaged));
    }
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['binary bytes', Buffer.from([1, 0, 2])],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x22, 0xc3])],
    ['a byte order mark', Buffer.from('\uFEFFentity "Ä🙂" {}')],
    ['UTF-16', Buffer.from('\uFEFFentity "Ä🙂" { type = "a" }', 'utf16le')],
    ['UTF-16 with half a pair', Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x22, 0x00])],
    ['a mistake whose excerpt cuts a pair in two', Buffer.from(`entity "${'x'.repeat(36)}🙂🙂🙂`)],
    ['more mistakes than are shown', Buffer.from('a = b c { d ] '.repeat(500))],
  ])('%s', (_, bytes) => expectSame(bytes));
});

describe('of bytes that were changed', () => {
  const bytes = Buffer.from('domain "D" {\n  entity "E" { type = "x" tags = ["a", "b"] }\n  oops = \'single\'\n}\n');
  const record = encode(bytes);

  test('no word leads out of the tables, into a circle, or throws', () => {
    for (let at = record.start; at < record.end; at++) {
      for (const word of [0, 1, 2, 7, 0x40, 0xff, 0x100, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff]) {
        const words = record.words.slice();
        words[at] = word;
        walkAll(decodeFacts({ ...record, words }, 'name')?.facts);
        walkAll(decodeFacts({ ...record, words, text: '' }, 'name')?.facts);
      }
    }
  });

  test('a part is no record, and neither is more than one', () => {
    for (let end = record.start; end < record.end; end++)
      expect(decodeFacts({ ...record, end }, 'name')).toBeUndefined();
    expect(decodeFacts({ ...record, end: record.end + 1 }, 'name')).toBeUndefined();
    expect(decodeFacts({ ...record, words: record.words.slice(0, record.end - 1) }, 'name')).toBeUndefined();
  });

  test.each([
    ['no list', '{}'],
    ['a rule that does not exist', '[{"rule":"x","message":"m","start":0,"end":1}]'],
    ['no message', '[{"rule":"syntax-error","start":0,"end":1}]'],
    ['a place outside', '[{"rule":"syntax-error","message":"m","start":0,"end":100000}]'],
    ['a place that is no number', '[{"rule":"syntax-error","message":"m","start":"0","end":1}]'],
    ['no JSON', '[{'],
    ['nothing', 'null'],
  ])('%s is no list of mistakes', (_, errors) => {
    const words = new Uint32Array(4 + Math.ceil(errors.length / 4));
    words[2] = errors.length;
    new Uint8Array(words.buffer).set(Buffer.from(errors), 16);
    expect(decodeFacts({ words, start: 0, end: words.length, text: 'x'.repeat(90) }, 'name')).toBeUndefined();
  });
});

/** As everything later does: it ends, and every text is a part of the file. */
function walkAll(facts: FileFacts | undefined): void {
  if (facts === undefined) return;
  let left = 10_000;
  const pending = [...topItems(facts)];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    expect(left--).toBeGreaterThan(0);
    expect(item.end).toBeLessThanOrEqual(facts.text.length);
    expect(item.valueEnd).toBeLessThanOrEqual(facts.text.length);
    expect(item.parent?.index ?? -1).toBeLessThan(item.index);
    pending.push(...item.members);
  }
}
