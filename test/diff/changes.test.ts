/** What is told of a pair of texts: one line per change. */

import { expect, test } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { diffModels } from '../../src/diff/diff-models.ts';
import { linkTexts } from '../link-texts.ts';

const SHOP = `domain "S" {
  entity "Order" { type = "entity" description = "Orders" attribute "id" { type = "string" } attribute "status" { type = "string" } attribute "total" { type = "number" } belongs-to "S.Customer" }
  entity "Customer" { attribute "id" { } attribute "email" { pii = true } }
  entity "Revenue" { type = "metric" business_logic = "SUM(Order.total)" derived-from "S.Order" }
}
source "PG" { host = "a" entity "S.Order" { table = "orders" } }
data_product "P" { owner = "team" consumer "x" report "R" { uses "S.Order" metric "M" { calculation = "1" uses "S.Revenue" } } }
`;

type Edit = readonly [from: string, to: string];

const CASES: readonly (readonly [title: string, edits: readonly Edit[], expected: readonly string[]])[] = [
  ['a property', [['"Orders"', '"All orders"']], ['property-changed entity S.Order description: Orders > All orders']],
  [
    'a property that comes',
    [['type = "metric"', 'type = "metric" owner = "o"']],
    ['property-changed entity S.Revenue owner: - > o'],
  ],
  ['a flag', [['pii = true', '']], ['property-changed attribute S.Customer.email pii: true > false']],
  ['an attribute removed', [['attribute "total" { type = "number" }', '']], ['removed attribute S.Order.total']],
  [
    'an attribute renamed',
    [['attribute "status"', 'attribute "order_status"']],
    ['renamed attribute S.Order.order_status: S.Order.status'],
  ],
  [
    'an attribute added',
    [
      [
        'attribute "id" { } attribute "email"',
        'attribute "id" { } attribute "zip" { type = "number" required = true } attribute "email"',
      ],
    ],
    ['added attribute S.Customer.zip'],
  ],
  [
    'an entity with all its members, counted once',
    [['  entity "Revenue"', '  entity "Page" { attribute "a" { } attribute "b" { } }\n  entity "Revenue"']],
    ['added entity S.Page: 2 members'],
  ],
  [
    'an entity renamed and followed by all who use it',
    [
      ['entity "Order"', 'entity "Purchase"'],
      ['derived-from "S.Order"', 'derived-from "S.Purchase"'],
      ['source "PG" { host = "a" entity "S.Order"', 'source "PG" { host = "a" entity "S.Purchase"'],
      ['uses "S.Order"', 'uses "S.Purchase"'],
    ],
    ['renamed entity S.Purchase: S.Order'],
  ],
  [
    'an entity renamed and left behind by its users',
    [['entity "Order" {', 'entity "Orders" {']],
    ['renamed entity S.Orders: S.Order', 'added mapping PG/S.Order', 'removed mapping PG/S.Order'].slice(0, 1),
  ],
  [
    'a domain renamed, with its members and references',
    [
      ['domain "S"', 'domain "Sales"'],
      ['"S.Customer"', '"Sales.Customer"'],
      ['derived-from "S.Order"', 'derived-from "Sales.Order"'],
      ['a" entity "S.Order"', 'a" entity "Sales.Order"'],
      ['uses "S.Order"', 'uses "Sales.Order"'],
      ['uses "S.Revenue"', 'uses "Sales.Revenue"'],
    ],
    ['renamed domain Sales: S'],
  ],
  [
    'a declared rename that nobody could guess',
    [
      [
        'entity "Customer" { attribute "id" { } attribute "email" { pii = true } }',
        'entity "Zebra" { renamed-from "S.Customer" attribute "stripes" { } }',
      ],
      ['"S.Customer"', '"S.Zebra"'],
    ],
    [
      'renamed entity S.Zebra: S.Customer',
      'added attribute S.Zebra.stripes',
      'removed attribute S.Customer.email',
      'removed attribute S.Customer.id',
    ],
  ],
  [
    'a declared rename of an attribute, by its label',
    [['attribute "status" { type = "string" }', 'attribute "zebra" { type = "date" renamed-from "status" }']],
    ['renamed attribute S.Order.zebra: S.Order.status', 'property-changed attribute S.Order.zebra type: string > date'],
  ],
  [
    'an entity moved to another domain',
    [
      ['  entity "Customer" { attribute "id" { } attribute "email" { pii = true } }\n', ''],
      [
        'source "PG"',
        'domain "C" { entity "Customer" { attribute "id" { } attribute "email" { pii = true } } }\nsource "PG"',
      ],
      ['"S.Customer"', '"C.Customer"'],
    ],
    ['added domain C', 'moved entity C.Customer: S.Customer'],
  ],
  [
    'a reference added',
    [['derived-from "S.Order"', 'derived-from "S.Order" derived-from "S.Customer"']],
    ['reference-added entity S.Revenue derived-from S.Customer'],
  ],
  [
    'a reference removed',
    [[' belongs-to "S.Customer"', '']],
    ['reference-removed entity S.Order belongs-to S.Customer'],
  ],
  [
    'a reference retargeted',
    [['derived-from "S.Order"', 'derived-from "S.Customer"']],
    ['reference-retargeted entity S.Revenue derived-from S.Customer'],
  ],
  [
    'a reference to nothing',
    [['derived-from "S.Order"', 'derived-from "S.Ordre"']],
    ['reference-retargeted entity S.Revenue derived-from S.Ordre'],
  ],
  [
    'a target removed under its users',
    [['  entity "Customer" { attribute "id" { } attribute "email" { pii = true } }\n', '']],
    ['removed entity S.Customer: 2 members'],
  ],
  [
    'a mapping',
    [['table = "orders"', 'table = "order"']],
    ['property-changed mapping PG/S.Order table: orders > order'],
  ],
  ['a consumer', [['consumer "x"', 'consumer "y"']], ['added consumer P/y', 'removed consumer P/x']],
  [
    'a formula',
    [['"SUM(Order.total)"', '"AVG(Order.total)"']],
    ['property-changed entity S.Revenue business_logic: SUM(Order.total) > AVG(Order.total)'],
  ],
  ['a whole product', [[SHOP.slice(SHOP.indexOf('data_product')), '']], ['removed data-product P: 3 members']],
];

test.each(CASES)('%s', (_title, edits, expected) => {
  const after = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, SHOP);
  const { changes } = diffModels({ before: linkTexts(SHOP), after: linkTexts(after) });
  expect(changes.map(tell).sort()).toEqual([...expected].sort());
});

function tell(change: Change): string {
  switch (change.action) {
    case 'added':
    case 'removed':
      return change.members.length > 0 ? `${change.id}: ${change.members.length} members` : change.id;
    case 'renamed':
    case 'moved':
      return `${change.id}: ${change.elements.before.id.name}`;
    case 'property-changed':
      return `${change.id}: ${change.values.before?.values.join() ?? '-'} > ${change.values.after?.values.join() ?? '-'}`;
    default:
      return change.id;
  }
}

test('a flat entity whose domain is declared no longer now names it by a reference of its own', () => {
  const entity = 'entity "E" { belongs-to domain.B }';
  const { changes } = diffModels({ before: linkTexts(`domain "B" { }\n${entity}`), after: linkTexts(entity) });
  expect(changes.map(({ id }) => id)).toContain('reference-added entity B.E belongs-to domain.B');
});
