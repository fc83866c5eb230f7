/** What is read back from a record is what was found in the content; of other bytes nothing is believed that would lead astray. */

import { describe, expect, test } from 'vitest';
import { isOutlineSound } from '../../src/model/check-outline.ts';
import { standsInFile } from '../../src/model/check-places.ts';
import { Outline } from '../../src/model/outline.ts';
import { writeOutline } from '../../src/model/write-outline.ts';
import { type FileFacts, ITEM_STRIDE, type KeptWords } from '../../src/syntax/facts.ts';
import {
  decodeFacts,
  encodeFacts,
  type FreshPart,
  type KeptBody,
  type KeptFacts,
  measureContent,
} from '../../src/syntax/facts-record.ts';
import { topItems } from '../../src/syntax/item.ts';
import { readMistakes } from '../../src/syntax/kept-mistakes.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser } from '../parser.ts';
import { DAMAGES, listDamaged } from './damage.ts';
import { readFixtures } from './read-fixtures.ts';

const parser = await loadTestParser();
const FIXTURES = [...readFixtures().values()];

/** As the cache does, which asks of each outline first whether it is sound. */
function decode(record: KeptFacts): ReturnType<typeof decodeFacts> {
  return decodeFacts(
    record,
    'name',
    (outline, file) => isOutlineSound(outline, file.items.length / ITEM_STRIDE) && standsInFile(outline, file),
  );
}

function expectSame(bytes: Uint8Array): void {
  const facts = parse(bytes, 'name', parser);
  const kept = decode(encode(bytes));
  expect(kept && copyFacts(kept.facts)).toEqual(copyFacts(facts));
  expect(kept && new Uint8Array(kept.bytes)).toEqual(new Uint8Array(bytes));
  expect(kept && measureContent(kept)).toBe(bytes.length);
  expectOutline(kept?.facts.outline, facts);
}

/** None is kept where its text has half a letter. */
function expectOutline(outline: KeptWords | undefined, facts: FileFacts): void {
  const { words, text } = writeOutline(facts);
  if (outline === undefined) {
    expect(text).not.toBe(Buffer.from(text).toString());
  } else {
    expect(outline.words.slice(outline.start, outline.end)).toEqual(words);
    expect(outline.text).toBe(text);
    expect(isOutlineSound(outline, facts.rowCount)).toBe(true);
  }
}

/** What is read of facts, also where it is read only then. */
function copyFacts(facts: FileFacts): unknown {
  const { hash, text, items, textLength, rowCount, errors, isPlain, content } = facts;
  return { hash, text, items, textLength, rowCount, errors, isPlain, content };
}

interface Encoded {
  readonly summary: KeptWords;
  readonly body: KeptBody;
}

/** As it comes out of a pack: among the words of others. */
function encode(bytes: Uint8Array): KeptFacts {
  return openable(encodeParts(bytes));
}

function encodeParts(bytes: Uint8Array): Encoded {
  const facts = parse(bytes, 'name', parser);
  const { summary, body } = encodeFacts({ bytes, facts, outline: writeOutline(facts) });
  return { summary: surround(summary), body: { ...surround(body), bytes: Buffer.from(body.text) } };
}

function surround({ table, text }: FreshPart): KeptWords {
  const written = Buffer.concat(table);
  const end = 3 + Math.ceil(written.length / 4);
  const words = new Uint32Array(end + 2).fill(7);
  const place = new Uint8Array(words.buffer, 12, (end - 3) * 4);
  place.fill(0);
  place.set(written);
  return { words, start: 3, end, text };
}

function openable({ summary, body }: Encoded): KeptFacts {
  return {
    ...summary,
    open(decode) {
      const decoded = decode(body);
      if (decoded === undefined) throw new Error(NOT_BELIEVED);
      return decoded;
    },
  };
}

const NOT_BELIEVED = 'nothing can be made of the body';

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
  const bytes = Buffer.from(
    'domain "D" {\n  entity "E" { type = "x" tags = ["a", "b"] }\n  oops = \'single\'\n}\nentity "F" { belongs-to domain.D }\n',
  );
  const parts = encodeParts(bytes);
  const WORDS = [0, 1, 2, 7, 0x40, 0xff, 0x100, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

  function listChanged<T extends KeptWords>(part: T): readonly T[] {
    const changed: T[] = [];
    for (let at = part.start; at < part.end; at++) {
      for (const word of WORDS) {
        const words = part.words.slice();
        words[at] = word;
        changed.push({ ...part, words });
      }
    }
    return [...changed, { ...part, text: '', bytes: Buffer.alloc(0) }, { ...part, text: `${part.text}x` }];
  }

  test('no word of a body leads out of the tables, into a circle, or throws anything else', () => {
    for (const body of listChanged(parts.body)) walkAll(decode(openable({ ...parts, body }))?.facts);
  });

  test('no word of a summary does, nor of the outline in it', () => {
    for (const summary of listChanged(parts.summary)) {
      const facts = decode(openable({ ...parts, summary }))?.facts;
      walkAll(facts);
      walkOutline(facts);
    }
  });

  test('a part is no summary, and neither is more than one', () => {
    const record = openable(parts);
    for (let end = record.start; end < record.end; end++) expect(decode({ ...record, end })).toBeUndefined();
    expect(decode({ ...record, end: record.end + 1 })).toBeUndefined();
    expect(decode({ ...record, words: record.words.slice(0, record.end - 1) })).toBeUndefined();
  });

  test('a part is no body, and neither is more than one', () => {
    const { start, end } = parts.body;
    for (const cut of [start, end - 1, end + 1]) {
      const kept = decode(openable({ ...parts, body: { ...parts.body, end: cut } }));
      expect(() => kept?.facts.text).toThrow(NOT_BELIEVED);
      expect(() => kept?.facts.items).toThrow(NOT_BELIEVED);
      expect(() => kept?.bytes).toThrow(NOT_BELIEVED);
    }
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
    expect(readMistakes(Buffer.from(errors), 90)).toBeUndefined();
  });

  test('a mistake within the text is one', () => {
    const errors = [{ rule: 'syntax-error', message: 'm', start: 0, end: 90 }];
    expect(readMistakes(Buffer.from(JSON.stringify(errors)), 90)).toEqual(errors);
  });
});

/** As everything later does: it ends, and every text is a part of the file. */
function walkAll(facts: FileFacts | undefined): void {
  if (facts === undefined || !isBelieved(facts)) return;
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

function isBelieved(facts: FileFacts): boolean {
  try {
    return facts.text.length === facts.textLength && facts.items.length > 0;
  } catch (error) {
    expect(String(error)).toContain(NOT_BELIEVED);
    return false;
  }
}

/** Every element has a kind and a row, ends behind itself, and its references have relations. */
function walkOutline(facts: FileFacts | undefined): void {
  if (facts?.outline === undefined || !isOutlineSound(facts.outline, facts.rowCount)) return;
  const { words, start, text } = facts.outline;
  const outline = new Outline(words, start, text);
  const texts: string[] = [];
  for (let element = 0; element < outline.size; element++) {
    const { relations } = outline.schemaOf(element);
    expect(outline.rowOf(element)).toBeLessThan(facts.rowCount);
    expect(outline.nextOf(element)).toBeGreaterThan(element);
    expect(outline.nextOf(element)).toBeLessThanOrEqual(outline.size);
    texts.push(outline.labelOf(element));
    for (let at = outline.firstReferenceOf(element); at < outline.endOfReferencesOf(element); at++) {
      expect(relations[outline.relationOf(at)]).toBeDefined();
      expect(outline.referenceRowOf(at)).toBeLessThan(facts.rowCount);
    }
  }
  for (let at = 0; at < outline.referenceCount; at++) texts.push(outline.textOf(at));
  for (let element = 0; element < outline.size; element++)
    texts.push(outline.flatDomainOf(element) ?? '', outline.plainOwnerOf(element) ?? '');
  expect(texts.join('')).toBe(text);
}
