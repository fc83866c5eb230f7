/** A model that is linked beside another says what it says alone, whatever it takes over. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkModel } from '../../src/link/link-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { SourceFile } from '../../src/syntax/facts.ts';
import { arbitraryCrowd, arbitraryLinks, nameFiles } from '../laws/arbitrary-crowd.ts';
import { parseText } from '../parser.ts';
import type { Files } from '../review-texts.ts';
import { describeLink, describeModel } from './describe-model.ts';

/** A file that is the same in both is one object. */
function readBoth(before: Files, after: Files) {
  const known = new Map<string, SourceFile>();
  const read = (files: Files) =>
    Object.entries(files).map(([path, text]) => {
      const file = known.get(`${path} ${text}`) ?? { path, facts: parseText(String(text)) };
      known.set(`${path} ${text}`, file);
      return file;
    });
  return { before: read(before), after: read(after) };
}

function linkBeside(before: Files, after: Files) {
  const files = readBoth(before, after);
  const first = linkModel(buildModel(files.before));
  const second = linkModel(buildModel(files.after, { beside: first.model }), first);
  return { first, second, alone: linkModel(buildModel(files.after)) };
}

function expectSame(before: Files, after: Files): boolean {
  const { first, second, alone } = linkBeside(before, after);
  expect(describeModel(second)).toEqual(describeModel(alone));
  for (const list of ['unresolved', 'loose'] as const)
    expect(second[list].map((link) => describeLink(link, second))).toEqual(
      alone[list].map((link) => describeLink(link, alone)),
    );
  return second.model.table.isParallelTo(first.model.table);
}

const arbitraryFour = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 4, maxLength: 4 });

test('files in which other things are said of the same elements', () => {
  let parallel = 0;
  const runs = 150;
  fc.assert(
    fc.property(arbitraryCrowd, arbitraryFour(arbitraryLinks), (texts, links) => {
      const edited = texts.map((text, at) => text.replace(/^ {4}[a-z-]+ ".*"\n/m, () => links[at] ?? ''));
      if (expectSame(nameFiles(texts), nameFiles(edited))) parallel++;
    }),
    { numRuns: runs },
  );
  expect(parallel).toBeGreaterThan(runs / 10);
});

test('files that come, go and declare something else', () => {
  fc.assert(
    fc.property(arbitraryCrowd, arbitraryCrowd, arbitraryFour(fc.boolean()), (one, other, kept) => {
      expectSame(nameFiles(one), nameFiles(one.map((text, at) => (kept[at] ? text : (other[at] ?? '')))));
    }),
    { numRuns: 150 },
  );
});

const DOMAIN = 'domain "Sales" {\n  entity "Order" { }\n  entity "Item" { derived-from "Sales.Order" }\n}\n';

function isParallel(one: string, other: string): boolean {
  return expectSame({ 'a.mml': DOMAIN, 'b.mml': one }, { 'a.mml': DOMAIN, 'b.mml': other });
}

/** Deeper than elements are told apart by their kinds. */
function nest(keyword: string): string {
  const wrapped = Array.from({ length: 33 }, (_, depth) => `domain "D${depth}" { logical_model { `);
  return `${wrapped.join('')}${keyword} { } ${'} } '.repeat(wrapped.length)}`;
}

test.each([
  ['a property', 'entity "A" { description = "x" }', 'entity "A" { description = "y" }', true],
  ['an attribute', 'entity "A" { }', 'entity "A" { attribute "x" { } }', true],
  ['a target', 'entity "A" { derived-from "Sales.Order" }', 'entity "A" { derived-from "Sales.Item" }', true],
  ['a name', 'entity "A" { }', 'entity "B" { }', false],
  ['a kind', 'entity "A" { }', 'report "A" { }', false],
  ['the order', 'entity "A" { }\nentity "B" { }', 'entity "B" { }\nentity "A" { }', false],
  ['what stands in what', 'domain "A" { entity "B" { } }', 'domain "A" { }\nentity "B" { }', false],
  ['the domain', 'entity "A" { belongs-to domain.x }', 'entity "A" { belongs-to domain.y }', false],
  ['twins', 'entity "A" { }\nentity "A" { }', 'entity "A" { }\nentity "A" { description = "x" }', false],
  ['an unknown keyword', 'domain "D" { comet { } }', 'domain "D" { planet { } }', false],
  ['an unnamed block too deep for a kind', nest('domain'), nest('entity_group'), false],
  [
    'what gives a name',
    'relationship { from = "Sales.Order" }',
    'relationship { from = "Sales.Order" to = "Sales.Item" }',
    false,
  ],
  ['beside what is named after its target', 'entity_resolution "Order" { }', 'entity_resolution "Order" { }\n', false],
  [
    'what a named relationship points to',
    'relationship "R" { to = "Sales.Order" }',
    'relationship "R" { to = "Sales.Item" }',
    true,
  ],
])('%s', (_, one, other, expected) => {
  expect(isParallel(`${one}\n`, `${other}\n`)).toBe(expected);
});
