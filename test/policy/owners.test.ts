/** Who is told of a change, once, why, and that no model can make anybody's phone ring. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/policy/config.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import type { Report } from '../../src/report/report.ts';
import { type Files, reviewTexts } from '../review-texts.ts';

const MODEL = `domain "Sales" {
  entity "Order" { owner = "order-team" attribute "status" { type = "string" } attribute "mail" { } attribute "note" { } }
  entity "Revenue" { derived-from "Sales.Order" business_logic = "sum(status)" }
}
`;
const PRODUCTS = `data-product "Sales_Analytics" { owner = "analytics-team" consumer "boss" report "R" { uses "Sales.Order" } }
data-product "Far" { owner = "far-team" consumer "boss" report "R" { uses "Sales.Revenue" } }
data-product "Quiet" { owner = "quiet-team" report "R" { } }
`;
const BEFORE: Files = { 'models/sales.mml': MODEL, 'products/all.mml': PRODUCTS };

interface Told {
  readonly config?: Partial<Config>;
  readonly codeowners?: string;
  readonly before?: Files;
}

function tell(after: Files, { config = {}, codeowners, before = BEFORE }: Told = {}): Report {
  const beside = codeowners === undefined ? {} : { codeowners: { file: 'CODEOWNERS', text: codeowners } };
  return reviewTexts({ before, after, config, beside });
}

function edit(from: string, to: string): Files {
  return { 'models/sales.mml': MODEL.replace(from, to), 'products/all.mml': PRODUCTS.replace(from, to) };
}

const lines = ({ owners }: Report) =>
  owners.map(({ owner, handles, because }) => `${[owner, ...handles].join(' ')}: ${because}`);

describe('who, and why', () => {
  const cases: readonly (readonly [title: string, after: Files, expected: readonly string[]])[] = [
    [
      'a breaking change reaches owners downstream',
      edit('attribute "status" { type = "string" }', ''),
      [
        'order-team: Sales.Order lost status',
        'analytics-team: Sales_Analytics uses Sales.Order, which lost status',
        'far-team: Far depends on Sales.Order, which lost status',
      ],
    ],
    ["a description is nobody's business", edit('entity "Revenue" {', 'entity "Revenue" { description = "x"'), []],
    ['what is only risky is below the level', edit('sum(status)', 'avg(status)'), []],
    [
      'a new flag always counts',
      edit('attribute "mail" { }', 'attribute "mail" { pii = true }'),
      [
        'order-team: Sales.Order marks mail as personal data',
        'analytics-team: Sales_Analytics newly shows Sales.Order.mail to boss',
        'far-team: Far newly shows Sales.Order.mail to boss',
      ],
    ],
    [
      'an owner who was replaced is told too',
      edit('"order-team" attribute "status" { type = "string" }', '"new-team"'),
      [
        'new-team: Sales.Order lost status',
        'order-team: Sales.Order lost status',
        'analytics-team: Sales_Analytics uses Sales.Order, which lost status',
        'far-team: Far depends on Sales.Order, which lost status',
      ],
    ],
  ];
  test.each(cases)('%s', (_title, after, expected) => {
    expect(lines(tell(after))).toEqual(expected);
  });

  test('an error of their own', () => {
    const [only, ...more] = tell(edit('uses "Sales.Revenue"', 'uses "Sales.Revenu"')).owners;
    expect([only?.owner, more.length]).toEqual(['far-team', 0]);
    expect(only?.because).toBe('Far/R changed uses from Sales.Revenue to Sales.Revenu');
  });

  test('the level can be lowered', () => {
    const after = edit('sum(status)', 'avg(status)');
    const mention = { ...DEFAULT_CONFIG.mention, level: 'warning' as const };
    expect(lines(tell(after, { config: { mention } }))).toEqual([
      'far-team: Far uses Sales.Revenue, which changed its business logic',
    ]);
  });

  test('check tells nobody', () => {
    expect(reviewTexts({ before: {}, after: BEFORE, command: 'check' }).owners).toEqual([]);
  });
});

describe('handles', () => {
  const broken = edit('attribute "status" { type = "string" }', '');

  test('come from the configuration by the name of the owner', () => {
    const owners = new Map([['analytics-team', ['@acme/analytics', '@ada']]]);
    expect(lines(tell(broken, { config: { owners } }))[1]).toMatch(/^analytics-team @ada @acme\/analytics: /);
  });

  test('else from the code owners of the file', () => {
    const told = lines(tell(broken, { codeowners: '* @acme/all\n/models/ @ada mail@example.com' }));
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'order-team @ada',
      'analytics-team @acme/all',
      'far-team @acme/all',
      'mail@example.com',
    ]);
  });

  test('code owners are told themselves where a model names nobody', () => {
    const before = { 'a.mml': 'domain "S" { entity "A" { attribute "x" { } } }' };
    const after = { 'a.mml': 'domain "S" { entity "A" { } }' };
    expect(lines(tell(after, { before, codeowners: '* @ada mail@example.com' }))).toEqual([
      '@ada @ada: S.A lost x',
      'mail@example.com: S.A lost x',
    ]);
  });

  test('end at the cap, and the rest is listed without them', () => {
    const owners = new Map(['order-team', 'analytics-team', 'far-team'].map((name) => [name, [`@${name}`]]));
    const report = tell(broken, { config: { owners, mention: { ...DEFAULT_CONFIG.mention, most: 1 } } });
    expect(report.owners.map(({ handles }) => handles)).toEqual([['@order-team'], [], []]);
    expect(report.notices).toEqual([
      '2 of 3 owners are listed without a mention, because at most 1 are mentioned (mention.most).',
    ]);
  });

  test('lines that GitHub ignores are said', () => {
    expect(tell(broken, { codeowners: '* @ada\n!x @bob' }).notices).toEqual([
      'CODEOWNERS:2: GitHub ignores this line: `!` does not negate a pattern.',
    ]);
  });
});

describe('laws', () => {
  const TRUSTED = ['@acme/all', '@ada', '@mapped'];

  test('nothing a model says puts a handle into the report', () => {
    const text = fc.oneof(
      fc.constantFrom('@evil', '@acme/all', '@ada', '__proto__', 'constructor', 'mapped-team', 'toString'),
      fc.string(),
    );
    const quoted = text.map((name) => name.replaceAll(/["\\\r\n]/g, ''));
    fc.assert(
      fc.property(
        fc.array(quoted, { minLength: 6, maxLength: 6 }),
        ([entity, attribute, product, consumer, first, second]) => {
          const write = (owner: string | undefined, gone: string) =>
            `domain "@evil" { entity "${entity}" { owner = "${owner}" ${gone} } }\n` +
            `data-product "${product}" { owner = "${second}" consumer "${consumer}" report "@evil" { uses "@evil.${entity}" } }`;
          const report = tell(
            { '@evil/a.mml': write(second, '') },
            {
              before: { '@evil/a.mml': write(first, `attribute "${attribute}" { pii = true }`) },
              config: { owners: new Map([['mapped-team', ['@mapped']]]) },
              codeowners: '* @acme/all @ada',
            },
          );
          for (const { handles, because } of report.owners) {
            for (const handle of handles) expect(TRUSTED).toContain(handle);
            expect(because).not.toMatch(/[\r\n]/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('owners and findings are the same whatever the order of files', () => {
    const parts = MODEL.replace('attribute "status" { type = "string" }', '');
    const names = ['a.mml', 'b.mml', 'c.mml', 'd.mml'];
    const texts = [parts, ...PRODUCTS.trim().split('\n')];
    const files = names.map((name, index) => [name, texts[index] ?? ''] as const);
    const reference = tell(Object.fromEntries(files), { codeowners: 'a.mml @a\n* @ada' });
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        const report = tell(Object.fromEntries(shuffled), { codeowners: 'a.mml @a\n* @ada' });
        expect([report.owners, report.findings]).toEqual([reference.owners, reference.findings]);
      }),
      { numRuns: 20 },
    );
    expect(reference.owners.length).toBeGreaterThan(0);
  });
});
