/** The compiled walker and the one over the public cursor write the same tables for any tree. */

import { expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { buildRoles, walkWithCursor } from '../../src/syntax/walk-cursor.ts';
import { loadTestParser, readParserWasm } from '../parser.ts';
import { readFixtures } from './read-fixtures.ts';

const quick = await loadTestParser();
const language = await Language.load(readParserWasm().language);
const parser = new Parser().setLanguage(language);
const roles = buildRoles(language);

const FIXTURES = [...readFixtures().values()];
const SNIPPETS = [
  ...['"', '"""', "'", '{', '}', '[', ']', '=', ':', '#', '/*', '*/', '|', '...', ',', '(', '@', '\n', ' ', 'é', '🙂'],
  ...['<<<<<<< a\n', 'entity "x" {', 'key = ', 'a = [', '[[[', 'x', '"y" {'],
];

test('the compiled walker is in use', () => {
  expect(quick.walker).toBe('compiled');
});

test('agree on every fixture and on every tenth of its beginnings', () => {
  for (const text of FIXTURES) {
    expectSame(text);
    for (let end = 0; end < text.length; end += 10) expectSame(text.slice(0, end));
  }
});

test('agree on texts that were changed at random', () => {
  const random = createRandom(20261125);
  for (const text of FIXTURES) {
    for (let round = 0; round < 150; round++) expectSame(mutate(text, random));
  }
});

/** The runtime keeps a short leaf in the place of its address, and a long one, or one behind many blanks, elsewhere. */
test('agree on long leaves and long blanks', () => {
  for (const length of [125, 126, 127, 128, 253, 254, 255, 256]) {
    for (const [word, blanks] of [
      ['x'.repeat(length), ' '],
      ['x', ' '.repeat(length)],
    ] as const) {
      expectSame(
        `b {\n  ${word}${blanks}=${blanks}"${word}"\n  ${word}${blanks}"${word}"\n${blanks}c${blanks}=${blanks}${word} }`,
      );
    }
  }
});

test('agree on deep nesting', () => {
  for (const piece of ['a {', 'a = [', 'a "b" { c = [1] ', '{', '}']) expectSame(piece.repeat(3000));
});

function expectSame(text: string): void {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('The parser gave up.');
  expect(quick.read(text), text.slice(0, 2000)).toEqual(walkWithCursor(tree, roles));
  tree.delete();
}

function mutate(text: string, random: (limit: number) => number): string {
  let mutated = text;
  for (let change = random(4); change >= 0; change--) {
    const at = random(mutated.length + 1);
    const snippet = SNIPPETS[random(SNIPPETS.length)] ?? '';
    mutated = mutated.slice(0, at) + snippet + mutated.slice(at + (random(3) === 0 ? random(40) : 0));
  }
  return mutated;
}

/** The same numbers in every run (Numerical Recipes' linear congruential generator). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
