/** What is read back from a record is what was found in the content; of other bytes nothing is believed that would lead astray. */

import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src/syntax/facts.ts';
import { decodeFacts, encodeFacts } from '../../src/syntax/facts-record.ts';
import { topItems } from '../../src/syntax/item.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser } from '../parser.ts';
import { DAMAGES, listDamaged } from './damage.ts';
import { readFixtures } from './read-fixtures.ts';

const parser = await loadTestParser();
const FIXTURES = [...readFixtures().values()];

function expectSame(bytes: Uint8Array): void {
  const facts = parse(bytes, 'name', parser);
  expect(decodeFacts(encode(bytes), 'name')).toEqual({ bytes: new Uint8Array(bytes), facts });
}

function encode(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat(encodeFacts({ bytes, facts: parse(bytes, 'name', parser) })));
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
    for (let at = 0; at + 4 <= record.length; at += 4) {
      for (const word of [0, 1, 2, 7, 0x40, 0xff, 0x100, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff]) {
        const changed = record.slice();
        new DataView(changed.buffer).setUint32(at, word, true);
        walkAll(decodeFacts(changed, 'name')?.facts);
      }
    }
  });

  test('a part is no record, and neither is more than one', () => {
    for (let end = 0; end < record.length; end++) expect(decodeFacts(record.slice(0, end), 'name')).toBeUndefined();
    expect(decodeFacts(new Uint8Array(Buffer.concat([record, Buffer.alloc(4)])), 'name')).toBeUndefined();
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
    const head = new Uint32Array([bytes.length, 0, errors.length, 0]);
    const forged = new Uint8Array(Buffer.concat([Buffer.from(head.buffer), bytes, Buffer.from(errors)]));
    expect(decodeFacts(forged, 'name')).toBeUndefined();
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
