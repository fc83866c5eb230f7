/** Suggestions are line by line what `fix` writes, where the head of the pull request has the same line. */

import { describe, expect, test } from 'vitest';
import { buildSuggestions } from '../../src/action/suggest-lines.ts';
import { applyRepairs, repairTexts } from '../fix/repair-texts.ts';
import { SHOP_BEFORE, SHOP_BROKEN } from './models.ts';

interface Case {
  readonly title: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly lines: readonly (readonly [line: number, replacement: string])[];
  readonly explanation?: RegExp;
}

const TABLES =
  'table "customer" {\n  field "id" { type = "int" }\n}\n' +
  'table "orders" {\n  field "cid" {\n    foreign_key {\n      table = "customer"\n      field = "id"\n    }\n  }\n}\n';

const CASES: readonly Case[] = [
  {
    title: 'a renamed entity, once for each line',
    before: SHOP_BEFORE,
    after: { ...SHOP_BEFORE, ...SHOP_BROKEN },
    lines: [
      [5, '    uses "Sales.Purchase"'],
      [7, '      uses "Sales.Purchase"'],
    ],
    explanation: /^Sales\.Order is now Sales\.Purchase\.$/,
  },
  {
    title: 'both lines of a foreign key, though only one is where the finding stands',
    before: { 'a.mml': TABLES },
    after: {
      'a.mml': TABLES.replace('table "customer" {', 'table "client" { renamed-from "customer"').replace(
        'field "id" {',
        'field "number" { renamed-from "id"',
      ),
    },
    lines: [
      [7, '      table = "client"'],
      [8, '      field = "number"'],
    ],
  },
  {
    title: 'nothing for what was removed: only people know what is meant instead',
    before: SHOP_BEFORE,
    after: { ...SHOP_BEFORE, 'models/shop.mml': 'domain Sales {\n  entity Orders_Of_Others { }\n}\n' },
    lines: [],
  },
];

describe.each(CASES)('$title', ({ before, after, lines, explanation }) => {
  const repairs = repairTexts(before, after);
  const readLine = (path: string, line: number) => after[path]?.split('\n')[line - 1];
  const suggestions = buildSuggestions(repairs, { mapLine: (_, line) => line, readLine });

  test('is suggested', () => {
    expect(suggestions.map(({ line, replacement }) => [line, replacement])).toEqual(lines);
    for (const suggestion of suggestions) expect(suggestion.explanation).toMatch(explanation ?? /./);
  });

  test('and accepted gives what fix writes', () => {
    const accepted = Object.entries(after).map(([path, text]) => {
      const own = new Map(suggestions.filter((one) => one.path === path).map((one) => [one.line, one.replacement]));
      return [
        path,
        text
          .split('\n')
          .map((line, index) => own.get(index + 1) ?? line)
          .join('\n'),
      ];
    });
    expect(Object.fromEntries(accepted)).toEqual(applyRepairs(after, repairs));
  });
});

describe('in the head of the pull request', () => {
  const after = { ...SHOP_BEFORE, ...SHOP_BROKEN };
  const repairs = repairTexts(SHOP_BEFORE, after);
  const readLine = (path: string, line: number) => after[path as keyof typeof after]?.split('\n')[line - 1];

  test('suggestions stand on its lines', () => {
    const shifted = {
      mapLine: (_: string, line: number) => line + 3,
      readLine: (path: string, line: number) => readLine(path, line - 3),
    };
    expect(buildSuggestions(repairs, shifted).map(({ line }) => line)).toEqual([8, 10]);
  });

  test('their names do not change with the line', () => {
    const shifted = {
      mapLine: (_: string, line: number) => line + 3,
      readLine: (path: string, line: number) => readLine(path, line - 3),
    };
    const names = (found: ReturnType<typeof buildSuggestions>) => found.map(({ fingerprint }) => fingerprint);
    expect(names(buildSuggestions(repairs, shifted))).toEqual(
      names(buildSuggestions(repairs, { mapLine: (_, line) => line, readLine })),
    );
  });

  test.each([
    ['has no such line', () => undefined, readLine],
    ['has another text there', (_: string, line: number) => line, () => 'somebody wrote this'],
  ])('that %s nothing is suggested', (_, mapLine, read) => {
    expect(buildSuggestions(repairs, { mapLine, readLine: read })).toEqual([]);
  });

  test('Windows line ends are not part of a line', () => {
    const windows = (path: string, line: number) => `${readLine(path, line)}\r`;
    const [first] = buildSuggestions(repairs, { mapLine: (_, line) => line, readLine: windows });
    expect(first?.replacement).toBe('    uses "Sales.Purchase"');
  });
});
