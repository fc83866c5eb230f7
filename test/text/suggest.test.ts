/** "Did you mean" against the obvious way to find it, which measures every name. */

import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { createSuggester, suggestNames } from '../../src/text/suggest.ts';

test.each([
  [
    'Sales.Ordr',
    ['Sales.Order', 'Sales.Orders', 'Sales.Ore', 'Sales.Customer'],
    ['Sales.Order', 'Sales.Orders', 'Sales.Ore'],
  ],
  ['sales order', ['Sales_Order', 'SALES-ORDER'], ['SALES-ORDER', 'Sales_Order']],
  ['Order', ['Invoice', 'Customer'], []],
  ['x', ['x', 'x', 'y'], ['x', 'y']],
  ['', ['ab', 'abc'], ['ab']],
  ['E10', ['E11', 'E12', 'E13', 'E01', 'E1'], ['E1', 'E11', 'E12']],
])('%s among %j', (wanted, known, nearest) => {
  expect(suggestNames(wanted, known)).toEqual(nearest);
});

test('random names, many of them nearly alike', () => {
  const name = fc.stringMatching(/^[A-Ca-c_ .0-2é-]{0,12}$/);
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 30 }), (wanted, known) => {
      expect(suggestNames(wanted, known)).toEqual(measureAll(wanted, known));
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('a thousand names that are missing among ten thousand are looked for in seconds', () => {
  const suggest = createSuggester(Array.from({ length: 10_000 }, (_, index) => `Domain_${index % 97}.Entity_${index}`));
  const start = performance.now();
  for (let index = 0; index < 1_000; index++) suggest(`Domain_${index}.Missing_${index}`);
  expect(performance.now() - start).toBeLessThan(20_000);
});

function measureAll(wanted: string, known: readonly string[]): readonly string[] {
  const fold = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/g, '_');
  const target = fold(wanted);
  const furthest = Math.max(2, Math.floor(target.length * 0.4));
  const near = [...new Set(known)].map((name) => ({ name, steps: distance(target, fold(name)) }));
  return near
    .filter(({ steps }) => steps <= furthest)
    .sort((left, right) => left.steps - right.steps || (left.name < right.name ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.name);
}
