/** Reading by pieces gives the very tree of the whole text, whatever was changed, and parses little of it. */

import { describe, expect, test } from 'vitest';
import type { MmlParser } from '../../src/syntax/parser.ts';
import { createPieceParser } from '../../src/syntax/piece-parser.ts';
import { loadTestParser, parseText } from '../parser.ts';
import { readFixtures } from './read-fixtures.ts';

const parser = await loadTestParser();
const FIXTURES = [...readFixtures().values()];
const BLOCKS = FIXTURES.flatMap((text) => text.match(/^\w[\s\S]*?^\}\r?\n/gm) ?? []);
const SNIPPETS = [
  ...[
    '"',
    '"""',
    "'",
    '{',
    '}',
    '\n}\n',
    '}\n',
    '\n}',
    '\r\n}\r\n',
    '[',
    ']',
    '=',
    '#',
    '//',
    '/*',
    '*/',
    '\n',
    ' ',
    'é',
  ],
  ...[
    '/*\n}\n*/',
    '"""\n}\n"""',
    '# }\n}\n',
    'entity "x" {\n',
    'nullable\n',
    'key = ',
    'x y',
    'domain "D" {\nentity "E" {\n}\n}\n',
  ],
  ...['description = """\na\n}\nb\n"""\n', '<<<<<<< a\n', 'color = #facade\n', '\uFEFF'],
];

/** Counts the characters that are really parsed. */
function watch(): { readonly watched: MmlParser; parsed(): number } {
  let total = 0;
  const watched: MmlParser = {
    walker: parser.walker,
    read(text) {
      total += text.length;
      return parser.read(text);
    },
  };
  return { watched, parsed: () => total };
}

test('the blocks of the fixtures are many', () => expect(BLOCKS.length).toBeGreaterThan(20));

describe('the tree is that of the whole text', () => {
  test('when anything was typed, cut, moved or doubled anywhere', () => {
    const random = createRandom(20261125);
    let saved = 0;
    for (let round = 0; round < 20; round++) {
      const { watched, parsed } = watch();
      const reader = createPieceParser(watched, 0);
      let text = shuffleBlocks(random);
      let read = 0;
      for (let step = 0; step < 20; step++) {
        read += text.length;
        expect(reader.read(text), text).toEqual(parser.read(text));
        text = random(4) === 0 ? moveBlock(text, random) : mutate(text, random);
        if (random(3) === 0) text = shuffleBlocks(random);
      }
      saved += read - parsed();
    }
    expect(saved, 'characters that were not parsed').toBeGreaterThan(30_000);
  });

  test.each([
    ['a cut inside a long string', 'a "1" {\n}\n', 'b "2" {\n  d = """\n}\n', '  """\n}\n'],
    ['a cut inside a comment', 'a "1" {\n}\n', '/* b {\n}\n', '*/\nc "3" {\n}\n'],
    ['a cut inside a block that is not indented', 'a "1" {\n}\n', 'b "2" {\nc "3" {\n}\n', 'd "4" {\n}\n}\n'],
    ['a comment at the end', 'a "1" {\n}\n', 'b "2" {\n}\n', '# the end'],
    ['lines that end in two characters', 'a "1" {\r\n}\r\n', 'b "2" {\r\n}\r\n', 'c "3" {\r\n}\r\n'],
    ['items beside blocks', 'x = 1\na "1" {\n}\n', 'y z\nb "2" {\n}\n', 'tags = ["a",\n"b"]\n'],
  ])('with %s, in any order and number', (_, ...parts) => {
    const reader = createPieceParser(parser, 0);
    const texts = [[]] as string[][];
    for (let length = 0; length < 4; length++) {
      for (const chosen of texts.splice(0)) {
        const text = chosen.join('');
        expect(reader.read(text), JSON.stringify(text)).toEqual(parser.read(text));
        texts.push(...parts.map((part) => [...chosen, part]));
      }
    }
  });
});

describe('a large text', () => {
  const block = (index: number, type = 'entity'): string =>
    `domain "D${index}" {\n  entity "E" {\n    type = "${type}"\n    description = """\n  }\n"""\n  }\n}\n`;
  const blocks = Array.from({ length: 2000 }, (_, index) => block(index));
  const before = blocks.join('');
  const after = blocks.with(1000, block(1000, 'view')).with(1500, '').join('');

  test('costs its changed blocks', () => {
    const { watched, parsed } = watch();
    const reader = createPieceParser(watched);
    reader.read(before);
    expect(parsed()).toBe(before.length);
    expect(reader.read(after)).toEqual(parser.read(after));
    expect(parsed() - before.length).toBeLessThan(1000);
  });

  test('costs as little where only its facts were known', () => {
    const { watched, parsed } = watch();
    const reader = createPieceParser(watched);
    reader.learn(parseText(before));
    expect(reader.read(after)).toEqual(parser.read(after));
    expect(parsed()).toBeLessThan(1000);
  });

  test('teaches nothing where it has a mistake', () => {
    const { watched, parsed } = watch();
    const reader = createPieceParser(watched);
    reader.learn(parseText(`${before}entity 'single' {}\n`));
    reader.read(after);
    expect(parsed()).toBe(after.length);
  });
});

function shuffleBlocks(random: (limit: number) => number): string {
  return Array.from({ length: 12 }, () => BLOCKS[random(BLOCKS.length)]).join('');
}

function moveBlock(text: string, random: (limit: number) => number): string {
  const blocks = text.split(/(?<=^\}\r?\n)/m);
  const [moved = ''] = blocks.splice(random(blocks.length), 1);
  blocks.splice(random(blocks.length + 1), random(2), moved, ...(random(3) === 0 ? [moved] : []));
  return blocks.join('');
}

function mutate(text: string, random: (limit: number) => number): string {
  const at = random(text.length + 1);
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const place = random(2) === 0 ? at : lineStart;
  const snippet = SNIPPETS[random(SNIPPETS.length)] ?? '';
  return text.slice(0, place) + snippet + text.slice(place + (random(3) === 0 ? random(30) : 0));
}

/** The same numbers in every run (Numerical Recipes' linear congruential generator). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
