import { expect, test } from 'vitest';
import { findScheduleProblem } from '../../src/rules/products/cron-schedule.ts';

test.each([
  '0 6 * * *',
  '0 * * * *',
  '*/15 * * * *',
  '0 0-23/2 1,15 JAN-DEC mon-fri',
  '5,10,15 0 1 1 7',
  '0 0 29 2 *',
  '0 0 31 1-12 *',
  '0 0 31 2 MON',
  '  0 6 * * *  ',
  '0\t6 * * *',
])('"%s" is valid', (schedule) => {
  expect(findScheduleProblem(schedule)).toBeUndefined();
});

test.each([
  ['', 'has 0 fields'],
  ['daily', 'has 1 fields'],
  ['0 6 * *', 'has 4 fields'],
  ['0 0 6 * * *', 'has 6 fields'],
  ['60 6 * * *', 'as minute: a value is from 0 to 59'],
  ['0 24 * * *', 'as hour: a value is from 0 to 23'],
  ['0 6 0 * *', 'as day of month'],
  ['0 6 * 13 *', 'as month: a value is from 1 to 12 or a name such as FEB'],
  ['0 6 * * 8', 'as day of week'],
  ['0 6 * * funday', 'as day of week'],
  ['20-10 6 * * *', 'from the lower to the higher'],
  ['*/0 6 * * *', 'a step is one whole number above zero'],
  ['*/x 6 * * *', 'a step is one whole number above zero'],
  ['1-2-3 6 * * *', 'as minute'],
  [', 6 * * *', 'as minute'],
  ['-5 6 * * *', 'as minute'],
  ['0 6 1.5 * *', 'as day of month'],
  ['0 0 31 4,6 *', 'never runs'],
  ['@daily', 'is a short name'],
])('"%s" %s', (schedule, problem) => {
  expect(findScheduleProblem(schedule)?.problem).toContain(problem);
});

test('a schedule of any length is answered', () => {
  expect(findScheduleProblem(`${'1,'.repeat(200_000)}60 * * * *`)?.problem).toContain('a value is from 0 to 59');
  expect(findScheduleProblem(`${' '.repeat(200_000)}x`)?.problem).toContain('has 1 fields');
});
