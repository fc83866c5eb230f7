/** The law of three releases: what the first and the last differ in is what the two steps between them told. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChangelog } from '../../src/changelog/build-changelog.ts';
import type { Changelog } from '../../src/changelog/changelog.ts';
import { arbitraryModel } from '../laws/arbitrary-model.ts';
import type { TreeBlock } from '../laws/model-tree.ts';
import { listMutations } from '../laws/mutate-model.ts';
import { writePlainly } from '../laws/write-model.ts';
import { reviewTexts } from '../review-texts.ts';
import { linesOf } from './write-notes.ts';

const read = (tree: readonly TreeBlock[]) => Object.fromEntries(writePlainly(tree));

function notesOf(before: readonly TreeBlock[], after: readonly TreeBlock[]): Changelog {
  return buildChangelog(reviewTexts({ before: read(before), after: read(after) }));
}

/** Everything that notes speak of, and every block around it. */
function subjectsOf({ sections }: Changelog): ReadonlySet<string> {
  return new Set(sections.flatMap(({ entries }) => entries.flatMap(({ name, subject }) => [name, subject])));
}

/** A model, a change of it, and a change of that. */
const histories = fc.tuple(arbitraryModel, fc.nat(), fc.nat()).map(([first, one, two]) => {
  const second = pick(first, one);
  return { first, second, third: pick(second, two) };
});

function pick(tree: readonly TreeBlock[], seed: number): readonly TreeBlock[] {
  const mutations = listMutations(tree);
  return mutations[seed % mutations.length]?.tree ?? tree;
}

test('from first to last nothing is told that neither step told', () => {
  fc.assert(
    fc.property(histories, ({ first, second, third }) => {
      const steps = [notesOf(first, second), notesOf(second, third)].map(subjectsOf);
      for (const subject of subjectsOf(notesOf(first, third))) {
        const isTold = steps.some((told) => told.has(subject) || [...told].some((name) => isAround(name, subject)));
        expect(isTold, subject).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

/** Whether a block that came or went as one holds the element. */
function isAround(name: string, subject: string): boolean {
  return subject.startsWith(`${name}.`) || subject.startsWith(`${name}/`);
}

test('there and back again is nothing, and back tells as much as there', () => {
  fc.assert(
    fc.property(histories, ({ first, second }) => {
      expect(linesOf(notesOf(first, first))).toEqual([]);
      const [there, back] = [notesOf(first, second), notesOf(second, first)];
      expect(there.sections.length > 0).toBe(back.sections.length > 0);
    }),
    { numRuns: 40 },
  );
});
