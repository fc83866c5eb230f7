/** What a change brought, what was there before, what only a merge brought, and what each does to the verdict. */

import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { type ReviewedTexts, reviewTexts } from '../review-texts.ts';

const OTHER = 'domain "O" { entity "Keep" { } }\n';

function findings(report: Report, rule: string): readonly string[] {
  return report.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.origin} ${finding.subject.name}`)
    .sort();
}

function texts(before: string, after: string): ReviewedTexts {
  return { before: { 'm.mml': OTHER + before }, after: { 'm.mml': OTHER + after } };
}

const ORIGINS: readonly (readonly [
  title: string,
  before: string,
  after: string,
  rule: string,
  expected: readonly string[],
  fixed: number,
])[] = [
  [
    'broken by the change',
    'domain "S" { entity "A" { } entity "B" { contains "S.A" } }',
    'domain "S" { entity "B" { contains "S.A" } }',
    'broken-reference',
    ['introduced S.B'],
    0,
  ],
  [
    'broken before',
    'domain "S" { entity "B" { contains "S.X" } }',
    'domain "S" { entity "B" { contains "S.X" } entity "C" { } }',
    'broken-reference',
    ['inherited S.B'],
    0,
  ],
  [
    'broken before, holder renamed',
    'domain "S" { entity "Bill" { contains "S.X" attribute "a" { } } }',
    'domain "S" { entity "Bills" { contains "S.X" attribute "a" { } } }',
    'broken-reference',
    ['inherited S.Bills'],
    0,
  ],
  [
    'broken before, holder moved',
    'domain "S" { entity "Bill" { contains "S.X" attribute "a" { } } }',
    'domain "T" { entity "Bill" { contains "S.X" attribute "a" { } } }',
    'broken-reference',
    ['inherited T.Bill'],
    0,
  ],
  [
    'broken before, domain renamed with the text',
    'domain "Sale" { entity "Bill" { contains "Sale.X" attribute "a" { } } }',
    'domain "Sales" { entity "Bill" { contains "Sales.X" attribute "a" { } } }',
    'broken-reference',
    ['inherited Sales.Bill'],
    0,
  ],
  [
    'broken before, once more by another',
    'domain "S" { entity "B" { contains "S.X" } }',
    'domain "S" { entity "B" { contains "S.X" } entity "C" { contains "S.X" } }',
    'broken-reference',
    ['inherited S.B', 'introduced S.C'],
    0,
  ],
  [
    'repaired',
    'domain "S" { entity "B" { contains "S.X" } }',
    'domain "S" { entity "B" { contains "S.X" } entity "X" { } }',
    'broken-reference',
    [],
    1,
  ],
  [
    'deleted with its holder',
    'domain "S" { entity "B" { contains "S.X" } entity "C" { } }',
    'domain "S" { entity "C" { } }',
    'broken-reference',
    [],
    1,
  ],
  [
    'half-updated rename',
    'domain "S" { entity "Order" { attribute "a" { } } entity "B" { contains "S.Order" } }',
    'domain "S" { entity "Orders" { attribute "a" { } } entity "B" { contains "S.Order" } }',
    'broken-reference',
    ['introduced S.B'],
    0,
  ],
  [
    'a cycle before, one of it renamed',
    'domain "S" { entity "Alpha" { derived-from "S.Beta" } entity "Beta" { derived-from "S.Alpha" } }',
    'domain "S" { entity "Zalpha" { derived-from "S.Beta" } entity "Beta" { derived-from "S.Zalpha" } }',
    'derivation-cycle',
    ['inherited S.Beta'],
    0,
  ],
  [
    'a cycle that the change closes',
    'domain "S" { entity "Alpha" { derived-from "S.Beta" } entity "Beta" { } }',
    'domain "S" { entity "Alpha" { derived-from "S.Beta" } entity "Beta" { derived-from "S.Alpha" } }',
    'derivation-cycle',
    ['introduced S.Alpha'],
    0,
  ],
];

describe('origin', () => {
  test.each(ORIGINS)('%s', (_title, before, after, rule, expected, fixed) => {
    const report = reviewTexts(texts(before, after));
    expect(findings(report, rule)).toEqual(expected);
    expect(report.verdict.fixed).toBe(fixed);
  });

  test('two green sides that break each other', () => {
    const base = 'domain "S" { entity "A" { } entity "B" { } }';
    const main = 'domain "S" { entity "B" { } }';
    const head = 'domain "S" { entity "A" { } entity "B" { contains "S.A" } }';
    const merged = 'domain "S" { entity "B" { contains "S.A" } }';
    expect(base).not.toBe(main);
    const report = reviewTexts({ before: { 'm.mml': main }, after: { 'm.mml': merged }, head: { 'm.mml': head } });
    expect(findings(report, 'broken-reference')).toEqual(['merge S.B']);
    expect(report.verdict.outcome).toBe('fail');
  });

  test('what the head breaks alone is introduced, merged or not', () => {
    const broken = 'domain "S" { entity "B" { contains "S.A" } }';
    const report = reviewTexts({
      before: { 'm.mml': 'domain "S" { entity "B" { } }' },
      after: { 'm.mml': broken },
      head: { 'm.mml': broken },
    });
    expect(findings(report, 'broken-reference')).toEqual(['introduced S.B']);
  });
});

describe('verdict', () => {
  const BREAK = texts(
    'domain "S" { entity "A" { } entity "B" { contains "S.A" } }',
    'domain "S" { entity "B" { contains "S.A" } }',
  );
  const RISK = texts('domain "S" { entity "A" { } }', 'domain "S" { }');
  const SAFE = texts('domain "S" { entity "A" { } }', 'domain "S" { entity "A" { } entity "B" { } }');

  test.each([
    ['an error fails', BREAK, {}, 'fail', 1],
    ['a warning warns', RISK, {}, 'warn', 0],
    ['a note passes', SAFE, {}, 'pass', 0],
    ['a warning fails a gate at warning', RISK, { failOn: 'warning' as const }, 'fail', 1],
    ['nothing fails a gate at never', BREAK, { failOn: 'never' as const }, 'warn', 0],
    ['minimal keeps the errors alone', RISK, { preset: 'minimal' as const }, 'pass', 0],
    [
      'a rule can be raised',
      RISK,
      { rules: new Map([['entity-removed', { level: 'error' as const, subjects: [] }]]) },
      'fail',
      1,
    ],
    [
      'a rule can be silenced',
      BREAK,
      {
        rules: new Map([
          ['broken-reference', { level: 'off' as const, subjects: [] }],
          ['entity-removed', { level: 'off' as const, subjects: [] }],
        ]),
      },
      'pass',
      0,
    ],
    [
      'a rule can be raised for some subjects',
      RISK,
      { rules: new Map([['entity-removed', { subjects: [{ glob: 'S.*', level: 'error' as const }] }]]) },
      'fail',
      1,
    ],
    [
      'and not for others',
      RISK,
      { rules: new Map([['entity-removed', { subjects: [{ glob: 'T.*', level: 'error' as const }] }]]) },
      'warn',
      0,
    ],
  ])('%s', (_title, input, config, outcome, blocking) => {
    const { verdict } = reviewTexts({ ...input, config });
    expect({ outcome: verdict.outcome, blocking: verdict.blocking }).toEqual({ outcome, blocking });
  });

  test('inherited findings count under their own name and never block', () => {
    const { verdict } = reviewTexts(
      texts('domain "S" { entity "B" { contains "S.X" } }', 'domain "S" { entity "B" { contains "S.X" } }'),
    );
    expect(verdict).toEqual({
      outcome: 'pass',
      blocking: 0,
      counts: { error: 0, warning: 0, note: 0, waived: 0, inherited: 1 },
      fixed: 0,
    });
  });

  test('check judges one revision, in which nothing is inherited', () => {
    const report = reviewTexts({
      command: 'check',
      before: {},
      after: { 'm.mml': 'domain "S" { entity "B" { contains "S.X" } }' },
    });
    expect(findings(report, 'broken-reference')).toEqual(['introduced S.B']);
    expect(report.changes).toEqual([]);
    expect(report.comparison.before).toBeNull();
  });

  test('fingerprints are unique, and the same wherever the model stands', () => {
    const model = 'domain "S" { entity "B" { contains "S.X" contains "S.X" contains "S.Y" } }';
    const prints = (path: string, text: string) =>
      reviewTexts({ before: {}, after: { [path]: text } })
        .findings.filter(({ rule }) => rule === 'broken-reference')
        .map(({ fingerprint }) => fingerprint)
        .sort();
    const found = prints('a.mml', model);
    expect(new Set(found).size).toBe(3);
    expect(prints('deep/b.mml', `\n\n# moved down\n${model}`)).toEqual(found);
  });
});

describe('what could not be read', () => {
  test('a model that became something else is named and its elements are not gone', () => {
    const report = reviewTexts({
      before: { 'm.mml': 'domain "S" { entity "A" { } }', 'u.mml': 'domain "T" { entity "B" { contains "S.A" } }' },
      after: { 'm.mml': '<math><mi>x</mi></math>', 'u.mml': 'domain "T" { entity "B" { contains "S.A" } }' },
    });
    expect(report.changes).toEqual([]);
    expect(findings(report, 'file-skipped')).toEqual(['introduced m.mml']);
    expect(findings(report, 'broken-reference')).toEqual([]);
  });

  test('a file of another language is noted and not judged', () => {
    const report = reviewTexts({ before: {}, after: { 'song.mml': '#TITLE x\nA o4l8cdefgab>c' } });
    expect(report.findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['foreign-file note']);
    expect(report.verdict.outcome).toBe('pass');
  });

  test('a binary is noted and not judged', () => {
    const report = reviewTexts({ before: {}, after: { 'x.mml': new Uint8Array([0, 1, 2, 255, 0]) } });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['foreign-file']);
  });
});

describe('what is proposed instead of a broken reference', () => {
  const suggestions = (before: string, after: string) =>
    reviewTexts(texts(before, after))
      .findings.filter(({ rule }) => rule === 'broken-reference')
      .map(({ suggestion }) => suggestion);

  test.each([
    [
      'never something else for what was removed',
      'domain "A" { entity "X" { } }\ndomain "B" { entity "X" { derived-from "A.X" } }',
      'domain "A" { }\ndomain "B" { entity "X" { derived-from "A.X" } }',
      [undefined],
    ],
    ['never the holder itself', 'domain "S" { }', 'domain "S" { entity "Order" { contains "S.Ordr" } }', [undefined]],
    [
      'the new name of what was renamed',
      'domain "S" { entity "Adress" { } entity "B" { contains "S.Adress" } }',
      'domain "S" { entity "Address" { } entity "B" { contains "S.Adress" } }',
      ['"S.Address"'],
    ],
    [
      'a name that was probably meant',
      'domain "S" { entity "Order" { } }',
      'domain "S" { entity "Order" { } entity "B" { contains "S.Ordr" } }',
      ['"S.Order"'],
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(suggestions(before, after)).toEqual(expected);
  });
});
