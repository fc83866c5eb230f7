import { describe, expect, test } from 'vitest';
import { applyRepairs, repairTexts } from './repair-texts.ts';

interface Case {
  readonly title: string;
  readonly before: string;
  /** Replacements that make `after` of `before`. */
  readonly change: readonly (readonly [from: string, to: string])[];
  /** `written → replacement`, in order. */
  readonly repairs: readonly string[];
  readonly open?: readonly RegExp[];
}

const SHOP = `domain "Sales" {
  entity "Order" {
    attribute "status" { type = "string" }
    attribute "total" { type = "decimal" }
  }
  entity "Revenue" {
    derived-from "Sales.Order"
    related-to "Order"
  }
}
source "PG" {
  entity "Sales.Order" { table = "orders" }
}
data_product "Analytics" {
  report "Board" {
    uses ["Sales.Order", "Sales.Revenue"]
  }
}
roadmap "Plan" {
  task "Build" { builds "Sales.Order" }
  task "Ship" { depends-on "Build" }
}
`;
const RENAME_ORDER = ['entity "Order" {', 'entity "Purchase" {\n    renamed-from "Order"'] as const;

const CASES: readonly Case[] = [
  {
    title: 'an entity: qualified names, a label alone, a mapping, a member of a list, a task',
    before: SHOP,
    change: [RENAME_ORDER],
    repairs: [
      '"Sales.Order" → "Sales.Purchase"',
      '"Order" → "Purchase"',
      '"Sales.Order" → "Sales.Purchase"',
      '"Sales.Order" → "Sales.Purchase"',
      '"Sales.Order" → "Sales.Purchase"',
    ],
  },
  {
    title: 'an inferred rename',
    before: SHOP,
    change: [['entity "Order" {', 'entity "Orders" {']],
    repairs: [
      '"Sales.Order" → "Sales.Orders"',
      '"Order" → "Orders"',
      '"Sales.Order" → "Sales.Orders"',
      '"Sales.Order" → "Sales.Orders"',
      '"Sales.Order" → "Sales.Orders"',
    ],
  },
  {
    title: 'a domain takes its entities along; a label alone still fits',
    before: SHOP,
    change: [['domain "Sales" {', 'domain "Shop" {\n  renamed-from "Sales"']],
    repairs: [
      '"Sales.Order" → "Shop.Order"',
      '"Sales.Order" → "Shop.Order"',
      '"Sales.Order" → "Shop.Order"',
      '"Sales.Revenue" → "Shop.Revenue"',
      '"Sales.Order" → "Shop.Order"',
    ],
  },
  {
    title: 'a task',
    before: SHOP,
    change: [['task "Build" {', 'task "Make" { renamed-from "Build" ']],
    repairs: ['"Build" → "Make"'],
  },
  { title: 'nothing was renamed', before: SHOP, change: [['"string"', '"text"']], repairs: [] },
  {
    title: 'a removal is no rename',
    before: SHOP,
    change: [['  entity "Revenue" {\n    derived-from "Sales.Order"\n    related-to "Order"\n  }\n', '']],
    repairs: [],
  },
  {
    title: 'what was broken before stays',
    before: SHOP.replace('related-to "Order"', 'related-to "Nowhere"'),
    change: [RENAME_ORDER],
    repairs: [
      '"Sales.Order" → "Sales.Purchase"',
      '"Sales.Order" → "Sales.Purchase"',
      '"Sales.Order" → "Sales.Purchase"',
      '"Sales.Order" → "Sales.Purchase"',
    ],
  },
  {
    title: 'a new holder that uses the old name',
    before: SHOP,
    change: [RENAME_ORDER, ['source "PG"', 'source "S3" {\n  entity "Sales.Order" { table = "o" }\n}\nsource "PG"']],
    repairs: Array.from({ length: 2 }, () => ['"Sales.Order" → "Sales.Purchase"', '"Order" → "Purchase"'])
      .flat()
      .slice(0, 2)
      .concat(Array.from({ length: 4 }, () => '"Sales.Order" → "Sales.Purchase"')),
  },
  {
    title: 'a label that is no longer unique is written in full',
    before: `${SHOP}domain "Billing" { entity "Bill" { attribute "a" { type = "b" } } }\nexposure "Feed" { uses "Revenue" }\n`,
    change: [['entity "Bill" {', 'entity "Revenue" { renamed-from "Bill"']],
    repairs: ['"Revenue" → "Sales.Revenue"'],
  },
  {
    title: 'a text that means another element now is not chosen',
    before: `${SHOP}domain "Billing" { entity "Invoice" { related-to "Revenue" } entity "Bill" { attribute "a" { type = "b" } } }\n`,
    change: [['entity "Bill" {', 'entity "Revenue" { renamed-from "Bill"']],
    repairs: [],
    open: [/it meant Sales\.Revenue, and means Billing\.Revenue now/],
  },
  {
    title: 'bare paths of flat entities, and the name that a repair itself changes',
    before:
      'domain sales { }\nentity customer {\n  belongs-to domain.sales\n}\nentity order {\n  belongs-to domain.sales\n  belongs-to entity.customer\n}\nreport "R" { uses "sales.order" }\n',
    change: [['domain sales {', 'domain shop { renamed-from "sales"']],
    repairs: ['domain.sales → domain.shop', 'domain.sales → domain.shop', '"sales.order" → "shop.order"'],
  },
  {
    title: 'a bare path to a name that no path can hold is written without its spelling',
    before: 'domain sales { }\nentity order {\n  belongs-to domain.sales\n}\n',
    change: [['domain sales {', 'domain "Sales Team" { renamed-from "sales"']],
    repairs: ['domain.sales → domain.Sales_Team'],
  },
  {
    title: 'a foreign key has two places',
    before:
      'table "customer" { field "id" { type = "int" } }\ntable "orders" { field "cid" { foreign_key { table = "customer" field = "id" } } }\n',
    change: [['table "customer" {', 'table "client" { renamed-from "customer"']],
    repairs: ['"customer" → "client"'],
  },
  {
    title: 'a foreign key whose field was renamed',
    before:
      'table "customer" { field "id" { type = "int" } }\ntable "orders" { field "cid" { foreign_key { table = "customer" field = "id" } } }\n',
    change: [['field "id" {', 'field "key" { renamed-from "id"']],
    repairs: ['"id" → "key"'],
  },
  {
    title: 'a candidate among several is not chosen',
    before: SHOP,
    change: [
      [
        'entity "Order" {',
        'entity "Order_A" {\n    attribute "status" { type = "string" }\n    attribute "total" { type = "decimal" }\n  }\n  entity "Order_B" {',
      ],
    ],
    repairs: [],
    open: Array.from({ length: 5 }, () => /gone, and could have become Sales.Order_A or Sales.Order_B/),
  },
  {
    title: 'a name that cannot stand in a string',
    before: 'domain "A" {\n  entity "One" { }\n  entity "User" { derived-from "A.One" }\n}\n',
    change: [['entity "One" {', 'entity \'O"ne\' { renamed-from "One"']],
    repairs: [],
    open: [/no text in this place would mean it alone/],
  },
];

describe('repairs', () => {
  test.each(CASES)('$title', ({ before, change, repairs, open = [] }) => {
    const after = change.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, before);
    const result = repairTexts({ 'm.mml': before }, { 'm.mml': after });
    expect(result.repairs.map(({ written, replacement }) => `${written} → ${replacement}`)).toEqual(repairs);
    expect(result.open.map(({ reason }) => reason)).toEqual(open.map((reason) => expect.stringMatching(reason)));
    const again = repairTexts({ 'm.mml': before }, applyRepairs({ 'm.mml': after }, result));
    expect(again.files).toEqual([]);
    expect(again.open).toHaveLength(result.open.length);
  });
});

test('what is no UTF-8 is left to a person', async () => {
  const { repairModel } = await import('../../src/fix/repair-model.ts');
  const { linkTexts } = await import('../link-texts.ts');
  const { loadTestParser } = await import('../parser.ts');
  const after = SHOP.replace(...RENAME_ORDER).replace('domain "Sales" {', 'domain "Sales" { // caf\uFFFD');
  const result = repairModel({
    models: { before: linkTexts(SHOP), after: linkTexts(after) },
    unread: { before: [], after: [] },
    contents: new Map([[after, Buffer.from(after.replace('\uFFFD', '~'), 'latin1')]]),
    parser: await loadTestParser(),
  });
  expect(result.files).toEqual([]);
  expect(result.open[0]).toMatchObject({ reason: expect.stringContaining('this file is not UTF-8') });
});
