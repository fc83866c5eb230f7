/** An unchanged file is read once for both sides, and whatever they share of it shows nowhere. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/syntax/facts.ts';
import { type Files, reviewTexts } from '../review-texts.ts';
import { arbitraryCrowd, nameFiles } from './arbitrary-crowd.ts';
import { arbitraryModel } from './arbitrary-model.ts';
import { listMutations } from './mutate-model.ts';
import { readExample } from './read-example.ts';
import { writeSomehow } from './write-model.ts';

/** Files whose contents are the same object on both sides where they are equal. */
function reviewShared(before: Files, after: Files): string {
  return JSON.stringify(reviewTexts({ before, after, lineage: 'included' }));
}

/** The same files, named so that nothing is known to be equal. */
function reviewApart(before: Files, after: Files): string {
  const contents = new Map<string, Uint8Array>();
  const snapshot = (label: string, files: Files): Snapshot => {
    const hashes = Object.entries(files).map(([path, text]) => {
      contents.set(`${label} ${path}`, Buffer.from(text));
      return [path, `${label} ${path}`] as const;
    });
    return { label, files: new Map(hashes), unread: [] };
  };
  const snapshots = { before: snapshot('before', before), after: snapshot('after', after) };
  return JSON.stringify(reviewTexts({ before, after, lineage: 'included', beside: { snapshots, contents } }));
}

describe('what two sides share does not show', () => {
  test('the example', () => {
    const [before, after] = [Object.fromEntries(readExample('before')), Object.fromEntries(readExample('after'))];
    expect(reviewApart(before, after)).toBe(reviewShared(before, after));
  });

  test('random models over several files, changed once or twice', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), fc.nat(), fc.integer(), (tree, first, second, seed) => {
        const once = pick(listMutations(tree), first).tree;
        const twice = pick([{ tree: once }, ...listMutations(once)], second).tree;
        const [before, after] = [tree, twice].map((each) => Object.fromEntries(writeSomehow(each, seed)));
        expect(reviewApart(before as Files, after as Files)).toBe(reviewShared(before as Files, after as Files));
      }),
      { numRuns: 60 },
    );
  });

  test('files with few names, which collide, vanish and come', () => {
    fc.assert(
      fc.property(
        arbitraryCrowd,
        arbitraryCrowd,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (one, other, kept) => {
          const before = nameFiles(one);
          const after = nameFiles(one.map((text, index) => (kept[index] ? text : (other[index] ?? ''))));
          expect(reviewApart(before, after)).toBe(reviewShared(before, after));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each(listFixtures())('the fixture of %s beside files that stay', (rule) => {
    const [before, after] = ['before', 'after'].map((side) => readFixture(rule, side));
    const example = Object.fromEntries(readExample('before'));
    const sides = [before, after].map((text) => ({ ...example, 'twin/one.mml': TWIN, 'twin/two.mml': TWIN, ...text }));
    expect(reviewApart(sides[0] as Files, sides[1] as Files)).toBe(reviewShared(sides[0] as Files, sides[1] as Files));
  });
});

/** One content at two paths, whose names collide. */
const TWIN =
  'domain "Twins" {\n  entity "Same" {\n    derived-from "Sales.Order"\n  }\n}\nsource "S" {\n  entity "Same"\n}\n';

const RULES = join(import.meta.dirname, '..', 'rules');

function listFixtures(): readonly string[] {
  const rules = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return rules.map(({ name }) => name).filter((name) => readdirSync(join(RULES, name)).includes('after.mml'));
}

function readFixture(rule: string, side: string): Files {
  const file = `${side}.mml`;
  return readdirSync(join(RULES, rule)).includes(file)
    ? { 'fixture.mml': readFileSync(join(RULES, rule, file), 'utf8') }
    : {};
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
