/** Globs on names: what they fit, and that nothing makes them slow. */

import { expect, test } from 'vitest';
import { compileSubjectGlob } from '../../src/policy/subject-glob.ts';

const CASES: readonly (readonly [glob: string, fits: readonly string[], not: readonly string[]])[] = [
  ['Sales.Order', ['Sales.Order'], ['Sales.Orders', 'sales.order', 'Sales.Order.x', '']],
  ['Sales.*', ['Sales.Order', 'Sales.Order.status', 'Sales.'], ['Sales', 'Sales.a/b', 'XSales.a']],
  ['*', ['Sales', 'Sales.Order'], ['Shop/R']],
  ['**', ['Sales', 'Shop/R/M', ''], []],
  ['Shop/*', ['Shop/R'], ['Shop', 'Shop/R/M']],
  ['Shop/**', ['Shop/R', 'Shop/R/M'], ['Shop']],
  ['*.Order?', ['Sales.Order1'], ['Sales.Order', 'Sales.Order12']],
  ['{Sales,Shop}.*', ['Sales.a', 'Shop.a'], ['Sal.a']],
  ['{a,{b,c}}', ['a', 'b', 'c'], ['{b,c}']],
  ['[a]', ['[a]'], ['a']],
  ['a+(b)|c^$!d', ['a+(b)|c^$!d'], ['aab', 'c']],
  ['!a', ['!a'], ['b']],
  ['Web\\.Shop.*', ['Web\\.Shop.Order'], ['Web.Shop.Order']],
  ['{', ['{'], []],
];

test.each(CASES)('%s', (glob, fits, not) => {
  const matches = compileSubjectGlob(glob);
  expect(fits.filter((name) => !matches(name))).toEqual([]);
  expect(not.filter(matches)).toEqual([]);
});

test('no glob is slow', () => {
  const start = performance.now();
  expect(compileSubjectGlob(`${'*a'.repeat(100)}b`)('a'.repeat(3000))).toBe(false);
  expect(compileSubjectGlob('{a,b}'.repeat(40))('x')).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
});
