/** What happens to a model, and in which section with which words it is told: every change exactly once. */

import { describe, expect, test } from 'vitest';
import { changelogOf, linesOf } from './write-notes.ts';

const sales = (inside: string): string => `domain "Sales" {\n${inside}\n}\n`;
const order = (inside: string): string => sales(`entity "Order" {\n${inside}\n}`);
const ID = 'attribute "id" { type = "string" }';

const cases: readonly (readonly [name: string, before: string, after: string, lines: readonly string[]])[] = [
  ['nothing', order(ID), order(ID), []],
  [
    'an entity with its attributes is one thing',
    sales(''),
    order(`${ID} attribute "total" { type = "number" }`),
    ['Added: Entity Sales.Order added, with 2 attributes'],
  ],
  ['a removed entity breaks', order(ID), sales(''), ['Breaking: Entity Sales.Order removed, with 1 attribute']],
  [
    'an attribute that must be filled',
    order(ID),
    order(`${ID} attribute "total" { type = "number" required = true }`),
    ['Added: Attribute Sales.Order.total added, required'],
  ],
  [
    'a declared rename',
    order(ID),
    sales(`entity "Purchase" { renamed-from "Sales.Order" ${ID} }`),
    ['Breaking: Entity Sales.Order renamed to Sales.Purchase'],
  ],
  [
    'personal data that arrives in a block',
    sales(''),
    order('attribute "email" { type = "string" pii = true }'),
    [
      'PII: Attribute Sales.Order.email is new and marked as personal data',
      'Added: Entity Sales.Order added, with 1 attribute',
    ],
  ],
  [
    'personal data that arrives by itself',
    order(ID),
    order(`${ID} attribute "email" { type = "string" pii = true }`),
    ['PII: Attribute Sales.Order.email added, personal data'],
  ],
  [
    'a mark that goes',
    order('attribute "email" { pii = true }'),
    order('attribute "email" { pii = false }'),
    ['PII: Attribute Sales.Order.email is no longer marked as personal data'],
  ],
  [
    'a mark that goes under a renamed parent',
    order(`${ID} attribute "email" { pii = true }`),
    sales(`entity "Purchase" { renamed-from "Sales.Order" ${ID} attribute "email" { } }`),
    [
      'Breaking: Entity Sales.Order renamed to Sales.Purchase',
      'PII: Attribute Sales.Purchase.email is no longer marked as personal data',
    ],
  ],
  [
    'personal data that goes breaks, and is told once',
    order(`${ID} attribute "email" { pii = true }`),
    order(ID),
    ['Breaking: Attribute Sales.Order.email removed'],
  ],
  [
    'another property of personal data is no matter of privacy',
    order('attribute "email" { pii = true description = "a" }'),
    order('attribute "email" { pii = true description = "b" }'),
    ['Changed: Attribute Sales.Order.email: description changed from a to b'],
  ],
  [
    'a mark of retirement and its date are one thing',
    order(ID),
    order(`deprecated = "use Purchase" sunset = "2027-01-01" ${ID}`),
    ['Deprecated: Entity Sales.Order deprecated: use Purchase, to be removed after 2027-01-01'],
  ],
  [
    'a date alone is a mark',
    order(ID),
    order(`sunset = "2027-01-01" ${ID}`),
    ['Deprecated: Entity Sales.Order to be removed after 2027-01-01'],
  ],
  [
    'another date is no new mark',
    order(`deprecated = true sunset = "2027-01-01" ${ID}`),
    order(`deprecated = true sunset = "2027-06-01" ${ID}`),
    ['Changed: Entity Sales.Order to be removed after 2027-06-01, was 2027-01-01'],
  ],
  [
    'a mark that is taken back',
    order(`deprecated = true ${ID}`),
    order(ID),
    ['Changed: Entity Sales.Order is no longer deprecated'],
  ],
  [
    'a formula',
    order('business_logic = "SUM(a)"'),
    order('business_logic = "SUM(b)"'),
    ['Changed: Entity Sales.Order: business_logic changed'],
  ],
  [
    'required and optional',
    order('attribute "a" { required = true } attribute "b" { required = false }'),
    order('attribute "a" { required = false } attribute "b" { required = true }'),
    ['Changed: Attribute Sales.Order.a is now optional', 'Changed: Attribute Sales.Order.b is now required'],
  ],
  [
    'a relation that is new',
    sales('entity "A" { } entity "B" { }'),
    sales('entity "A" { } entity "B" { derived-from "Sales.A" }'),
    ['Added: Entity Sales.B now derived from Sales.A'],
  ],
  [
    'a reference whose target arrives',
    sales('entity "B" { derived-from "Sales.A" }'),
    sales('entity "A" { } entity "B" { derived-from "Sales.A" }'),
    ['Added: Entity Sales.A added', 'Fixed: Entity Sales.B has its reference to Sales.A repaired'],
  ],
  [
    'a reference that is corrected',
    sales('entity "A" { } entity "B" { derived-from "Sales.Aa" }'),
    sales('entity "A" { } entity "B" { derived-from "Sales.A" }'),
    ['Fixed: Entity Sales.B derived from Sales.A instead of Sales.Aa, which was broken'],
  ],
  [
    'a broken reference that goes with its holder is not repaired',
    sales('entity "A" { } entity "B" { derived-from "Sales.Aa" }'),
    sales('entity "A" { }'),
    ['Breaking: Entity Sales.B removed'],
  ],
  [
    'a consumer whose text is an address',
    'data product "P" { consumer "https://a.example/b" }',
    'data product "P" { consumer "team" }',
    ['Added: Consumer team of P added', 'Removed: Consumer https://a.example/b of P removed'],
  ],
];

test.each(cases)('%s', (_name, before, after, lines) => {
  const changelog = changelogOf({ before, after });
  expect(linesOf(changelog)).toEqual(lines);
});

test('every change is told in exactly one section', () => {
  for (const [, before, after] of cases) {
    const entries = changelogOf({ before, after }).sections.flatMap((section) => section.entries);
    const told = entries.flatMap((entry) => entry.changes);
    expect(new Set(told).size).toBe(told.length);
  }
});

describe('a side without a model', () => {
  const names = { from: 'v1.0.0', to: 'v1.1.0' };

  test.each([
    ['', order(ID), 'v1.0.0 holds no model: everything in v1.1.0 is new.'],
    [order(ID), '', 'v1.1.0 holds no model: everything that v1.0.0 held is gone.'],
    ['', '', 'Neither side holds a model.'],
  ])('is said', (before, after, notice) => {
    expect(changelogOf({ before, after, options: names }).notices).toEqual([notice]);
  });

  test('is a first release where nothing came before', () => {
    const { notices, from } = changelogOf({ before: '', after: order(ID), options: { ...names, from: '' } });
    expect({ notices, from }).toEqual({ notices: ['v1.1.0 is the first release: everything in it is new.'], from: '' });
  });
});

describe('three releases', () => {
  const A = 'attribute "a" { type = "string" }';
  const histories: readonly (readonly [name: string, first: string, second: string, third: string, lines: string[]])[] =
    [
      ['what came and went', order(ID), order(`${ID} ${A}`), order(ID), []],
      ['what went and came back', order(`${ID} ${A}`), order(ID), order(`${ID} ${A}`), []],
      [
        'what changed and changed back',
        order('description = "a"'),
        order('description = "b"'),
        order('description = "a"'),
        [],
      ],
      [
        'what changed twice',
        order('description = "a"'),
        order('description = "b"'),
        order('description = "c"'),
        ['Changed: Entity Sales.Order: description changed from a to c'],
      ],
      [
        'what came and changed',
        order(ID),
        order(`${ID} ${A}`),
        order(`${ID} attribute "a" { type = "number" }`),
        ['Added: Attribute Sales.Order.a added'],
      ],
      [
        'what was renamed twice, as declared',
        order(ID),
        sales(`entity "Purchase" { renamed-from "Sales.Order" ${ID} }`),
        sales(`entity "Deal" { renamed-from "Sales.Order" ${ID} }`),
        ['Breaking: Entity Sales.Order renamed to Sales.Deal'],
      ],
      [
        'what was broken and repaired',
        sales('entity "A" { } entity "B" { derived-from "Sales.A" }'),
        sales('entity "A" { } entity "B" { derived-from "Sales.X" }'),
        sales('entity "A" { } entity "B" { derived-from "Sales.A" }'),
        [],
      ],
      ['what was marked and unmarked', order(ID), order(`deprecated = true ${ID}`), order(ID), []],
    ];

  test.each(histories)('%s', (_name, first, second, third, lines) => {
    expect(linesOf(changelogOf({ before: first, after: third }))).toEqual(lines);
    expect(linesOf(changelogOf({ before: first, after: second })).length, 'the first step is a change').toBeGreaterThan(
      0,
    );
  });

  test('from first to last tells what the two steps imply of each element', () => {
    for (const [name, first, second, third] of histories) {
      const [one, two, both] = [
        [first, second],
        [second, third],
        [first, third],
      ].map(([before = '', after = '']) => changelogOf({ before, after }));
      const namesOf = (changelog: typeof one) =>
        (changelog?.sections ?? []).flatMap(({ entries }) => entries.flatMap((entry) => [entry.name, entry.subject]));
      const touched = new Set([...namesOf(one), ...namesOf(two)]);
      for (const told of namesOf(both)) expect(touched, name).toContain(told);
    }
  });
});
