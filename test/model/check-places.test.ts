/** An outline stands in its own file, and one that names other things, or the same ones elsewhere, does not. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOutlineSound } from '../../src/model/check-outline.ts';
import { standsInFile } from '../../src/model/check-places.ts';
import { KINDS } from '../../src/model/kind-list.ts';
import { ELEMENT_WORDS, ElementColumn, KIND_MASK, OUTLINE_HEAD_WORDS, OutlineHead } from '../../src/model/outline.ts';
import { writeOutline } from '../../src/model/write-outline.ts';
import type { FileFacts, KeptWords } from '../../src/syntax/facts.ts';
import { parse } from '../../src/syntax/parse.ts';
import { arbitraryModel } from '../laws/arbitrary-model.ts';
import { readExample } from '../laws/read-example.ts';
import { writeSomehow } from '../laws/write-model.ts';
import { loadTestParser } from '../parser.ts';
import { readFixtures } from '../syntax/read-fixtures.ts';

const parser = await loadTestParser();
const MODELS = fc.sample(arbitraryModel, { numRuns: 30, seed: 20261125 });
const TEXTS = [
  ...readFixtures().values(),
  ...readExample('before').values(),
  ...readExample('after').values(),
  ...MODELS.flatMap((tree, index) => [...writeSomehow(tree, index).values()]),
];
/** With a wrapper, values that name elements, an attribute that holds some, and what stands nowhere. */
const WRITTEN = `conceptual_model {
  data_product "P" {
    consumer = ["a", "b"]
    logical_model { report "R" { metric "M" { formula = "1" } } }
    used = "x"
  }
}
domain "D" { entity "E" { attribute "a" { metric "N" { } } attribute "b" { } } }
stray = 1
`;

function read(text: string): FileFacts {
  return parse(Buffer.from(text), 'name', parser);
}

function keep({ words, text }: Pick<KeptWords, 'words' | 'text'>): KeptWords {
  return { words, start: 0, end: words.length, text };
}

test('every file holds what its outline names', () => {
  for (const text of [WRITTEN, ...TEXTS]) {
    const facts = read(text);
    const outline = keep(writeOutline(facts));
    expect(isOutlineSound(outline, facts.rowCount)).toBe(true);
    expect(standsInFile(outline, facts), text).toBe(true);
  }
});

test.each([
  ['a list of many values', `data_product "P" {\n  consumer = [${'"c",'.repeat(60_000)} "d"]\n}\n`],
  ['many wrappers in each other', `${'logical_model { entity "E" { } '.repeat(30_000)}${'} '.repeat(30_000)}`],
  [
    'much in many wrappers',
    `${'logical_model { '.repeat(30_000)}${'entity "E" { } '.repeat(30_000)}${'} '.repeat(30_000)}`,
  ],
])('%s is looked at once', (_, text) => {
  const facts = read(text);
  expect(standsInFile(keep(writeOutline(facts)), facts)).toBe(true);
});

/** All outlines of the file in which one number of one element is another. */
function* forge(facts: FileFacts, column: number, numbers: (old: number) => readonly number[]): Generator<KeptWords> {
  const { words, text } = writeOutline(facts);
  const size = words[OutlineHead.elements] as number;
  for (let element = 0; element < size; element++) {
    const at = OUTLINE_HEAD_WORDS + element * ELEMENT_WORDS + column;
    for (const number of numbers(words[at] as number)) {
      const forged = words.slice();
      forged[at] = number;
      const outline = keep({ words: forged, text });
      if (number !== words[at] && isOutlineSound(outline, facts.rowCount)) yield outline;
    }
  }
}

describe('an outline does not stand in the file', () => {
  const facts = read(WRITTEN);

  test('where an element is of another kind', () => {
    const kinds = (old: number) => KINDS.map((_, kind) => (old & ~KIND_MASK) | kind);
    const forged = [...forge(facts, ElementColumn.kind, kinds)];
    expect(forged.length).toBeGreaterThan(50);
    for (const outline of forged) expect(standsInFile(outline, facts)).toBe(false);
  });

  test('where an element stands in another one', () => {
    const forged = [...forge(facts, ElementColumn.next, (old) => [old - 2, old - 1, old + 1, old + 2, old + 3])];
    expect(forged.length).toBeGreaterThan(3);
    for (const outline of forged) expect(standsInFile(outline, facts)).toBe(false);
  });

  test('where an element has the row of something else', () => {
    const forged = [...forge(facts, ElementColumn.row, (old) => [old - 2, old - 1, old + 1, old + 2])];
    expect(forged.length).toBeGreaterThan(5);
    for (const outline of forged) expect(standsInFile(outline, facts)).toBe(false);
  });
});
