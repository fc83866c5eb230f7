import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { findImpact } from '../../src/impact/find-impact.ts';
import { generatedChange, writeShop } from './generated-shop.ts';
import { compareTexts, exposureLines, impactLines, OPTIONS } from './model-of.ts';
import { type NaiveEdge, naiveEdges, naiveReach } from './naive-reach.ts';

const RANKS = ['certain', 'likely', 'possible'] as const;

/** Removals and changed logic of entities, reports and metrics, answered by relaxing all edges. */
function naiveImpact({ models, diff }: ReturnType<typeof compareTexts>, change: Change): readonly string[] {
  const isRemoval = change.action === 'removed';
  if (change.action === 'added' || change.action === 'renamed' || change.action === 'moved') return [];
  const [start, model] = isRemoval ? [change.element, models.before] : [change.elements.after, models.after];
  const other = (element: typeof start) =>
    isRemoval ? diff.counterpartInAfter(element) : diff.counterpartInBefore(element);
  const pass = (rank: number, edge: NaiveEdge, distance: number) => {
    if (distance === 0) return 0;
    if (edge.isData) return 2;
    return !isRemoval && other(edge.from) === undefined ? undefined : rank;
  };
  return Array.from(naiveReach(start, naiveEdges(model), pass))
    .filter(([element]) => element !== start)
    .filter(
      ([element]) =>
        other(element) !== undefined ||
        (element.kind === 'consumer' &&
          isRemoval &&
          element.parent !== undefined &&
          other(element.parent) === undefined),
    )
    .map(([element, { rank, distance }]) => `${element.kind} ${element.id.name} ${RANKS[rank]} ${distance}`)
    .sort();
}

test('generated models affect whom brute force finds', () => {
  let judged = 0;
  fc.assert(
    fc.property(generatedChange, ({ before, after }) => {
      const comparison = compareTexts(writeShop(before), writeShop(after));
      const { models, diff } = comparison;
      for (const change of diff.changes) {
        if (!isJudged(change)) continue;
        judged++;
        const impact = findImpact(models, { ...diff, changes: [change] }, OPTIONS);
        expect(Array.from(impactLines(impact)).sort()).toEqual(naiveImpact(comparison, change));
      }
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(judged).toBeGreaterThan(500);
});

/** Removed reports and products take members along, which the naive answer does not know. */
function isJudged(change: Change): boolean {
  if (change.action === 'removed') return change.element.kind === 'entity';
  if (change.action === 'property-changed')
    return change.property === 'business_logic' || change.property === 'calculation';
  return change.action === 'reference-added' || change.action === 'reference-removed';
}

test('the order of files decides nothing', () => {
  fc.assert(
    fc.property(generatedChange, fc.integer(), ({ before, after }, seed) => {
      const [texts, changed] = [writeShop(before), writeShop(after)];
      const [one, other] = [
        compareTexts(texts, changed),
        compareTexts(shuffle(texts, seed), shuffle(changed, seed + 1)),
      ];
      expect(describeAll(other)).toEqual(describeAll(one));
    }),
    { numRuns: 100, seed: 1 },
  );
});

function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, index) => ({ item, order: Math.sin(seed * 7919 + index * 104_729) }))
    .sort((left, right) => left.order - right.order)
    .map(({ item }) => item);
}

function describeAll({ impact, personalData }: ReturnType<typeof compareTexts>) {
  return {
    elements: impactLines(impact),
    paths: impact.elements.map(({ path, because, side }) => [path, because, side]),
    consumers: impact.consumers,
    unaffected: impact.unaffected,
    exposures: exposureLines(personalData.exposures),
    exposurePaths: personalData.exposures.map(({ path }) => path),
    noLongerExposed: exposureLines(personalData.noLongerExposed),
  };
}

test('a model compared with itself affects nobody', () => {
  fc.assert(
    fc.property(generatedChange, ({ before }) => {
      const { impact, personalData } = compareTexts(writeShop(before), writeShop(before));
      expect(impact).toEqual({ elements: [], consumers: [], unaffected: 0 });
      expect(personalData).toEqual({ added: [], removed: [], exposures: [], noLongerExposed: [] });
    }),
    { numRuns: 50, seed: 1 },
  );
});
