/** What references point to, tier by tier, and what is said of those that point to nothing. */

import { expect, test } from 'vitest';
import type { Link } from '../../src/link/linked-model.ts';
import { linkTexts } from '../link-texts.ts';

const MODEL = `
domain "Sales" { entity "Order" { } entity "Order_Line" { } entity "Customer" { } }
domain "Customer" { entity "Customer" { } entity "Address" { } }
domain "A.B" { entity "C.D" { } }
source "Stripe" { }
data_product "Sales Analytics" { report "Revenue Dashboard" { } }
task "Build it" { }
physical_model { table "customer" { field "id" { } } }
`;

const CASES: readonly (readonly [title: string, text: string, expected: string])[] = [
  ['the whole path', 'domain "X" { entity "T" { contains "Sales.Order" } }', 'exact entity Sales.Order'],
  ['an entity of the own domain', 'domain "X" { entity "T" { contains "U" } entity "U" { } }', 'exact entity X.U'],
  [
    'a label unique in the project',
    'domain "X" { entity "T" { contains "Address" } }',
    'exact entity Customer.Address',
  ],
  [
    'a label of the own domain before others',
    'domain "X" { entity "T" { contains "Customer" } entity "Customer" { } }',
    'exact entity X.Customer',
  ],
  [
    'a label that two domains have',
    'domain "X" { entity "T" { contains "Customer" } }',
    'ambiguous entity Customer.Customer, entity Sales.Customer',
  ],
  [
    'another spelling of the path',
    'domain "X" { entity "T" { contains "sales.order line" } }',
    'loose entity Sales.Order_Line',
  ],
  [
    'another spelling of the label',
    'domain "X" { entity "T" { contains "orderLine" } }',
    'loose entity Sales.Order_Line',
  ],
  ['a bare path with its kind', 'entity t { contains entity.Order }', 'exact entity Sales.Order'],
  ['a bare path in lower case', 'entity t { contains entity.order }', 'loose entity Sales.Order'],
  ['a bare path without a kind', 'entity t { contains Sales.Order }', 'exact entity Sales.Order'],
  ['a domain by belongs-to', 'entity t { belongs-to domain.Sales }', 'exact domain Sales'],
  [
    'an entity rather than the domain of its name',
    'domain "X" { entity "T" { belongs-to "Address" } }',
    'exact entity Customer.Address',
  ],
  ['a domain where no entity has the name', 'domain "X" { entity "T" { belongs-to "Sales" } }', 'exact domain Sales'],
  ['names with dots', 'domain "X" { entity "T" { contains "A.B.C.D" } }', 'exact entity A\\.B.C\\.D'],
  [
    'names with spaces, to a report',
    'task "T" { builds "Sales Analytics.Revenue Dashboard" }',
    'exact report Sales Analytics/Revenue Dashboard',
  ],
  ['a source', 'task "T" { builds "Stripe" }', 'exact source Stripe'],
  ['a task', 'task "T" { depends_on "Build it" }', 'exact task Build it'],
  [
    'a foreign key',
    'table "order" { field "f" { foreign_key { table = "customer" field = "id" } } }',
    'exact field customer/id',
  ],
  [
    'a foreign key to a table',
    'table "order" { field "f" { foreign_key { table = "customer" } } }',
    'exact table customer',
  ],
  [
    'a broken foreign key',
    'table "order" { field "f" { foreign_key { table = "customer" field = "key" } } }',
    'dangling, customer.id?',
  ],
  ['an internal id', 'table "t" { entity = "entity_order" }', 'exact entity Sales.Order'],
  ['an internal id of nothing', 'table "t" { entity = "entity_martian" }', 'unresolved-id'],
  ['an internal id of a source', 'table "t" { source = "source_stripe" }', 'exact source Stripe'],
  [
    'a name that is an entity, where a source is wanted',
    'source_estimate "Sales.Order" { }',
    'wrong-kind entity Sales.Order',
  ],
  ['a name near another', 'domain "X" { entity "T" { contains "Sales.Ordr" } }', 'dangling, Sales.Order?'],
  [
    'a name in the wrong domain',
    'domain "X" { entity "T" { contains "Sales.Address" } }',
    'dangling, Customer.Address?',
  ],
  ['a list', 'domain "X" { entity "T" { contains = ["Sales.Order"] } }', 'exact entity Sales.Order'],
  ['a variant of the verb', 'domain "X" { entity "T" { derived_from "Sales.Order" } }', 'exact entity Sales.Order'],
  ['an empty text', 'domain "X" { entity "T" { contains "" } }', 'dangling'],
];

test.each(CASES)('%s', (_title, text, expected) => {
  const model = linkTexts({ 'model.mml': MODEL, 'case.mml': text });
  const links = model.elements.flatMap((element) =>
    element.blocks[0]?.file.path === 'case.mml' ? model.linksOf(element) : [],
  );
  expect(links.map(tell)).toEqual([expected]);
});

test('a second definition of a name does not make its references ambiguous', () => {
  const model = linkTexts(
    'domain "S" { entity "A" { description = "1" } entity "A" { } entity "B" { contains "S.A" } }',
  );
  expect(model.unresolved).toEqual([]);
});

test('incoming links are those that resolve, sorted by holder', () => {
  const model = linkTexts(
    'domain "S" { entity "A" { } entity "C" { contains "S.A" } entity "B" { contains "A" related-to "S.X" } }',
  );
  const target = model.find({ kind: 'entity', name: 'S.A' });
  expect(target && model.incoming(target).map((link) => link.reference.from.id.name)).toEqual(['S.B', 'S.C']);
});

test('an attribute is found by its qualified name', () => {
  const model = linkTexts('domain "S" { entity "A.1" { attribute "x.y" { } } }');
  expect(model.find({ kind: 'attribute', name: 'S.A\\.1.x\\.y' })?.label).toBe('x.y');
  expect(model.find({ kind: 'attribute', name: 'S.A\\.1.z' })).toBeUndefined();
});

function tell({ resolution }: Link): string {
  switch (resolution.status) {
    case 'resolved':
      return `${resolution.match} ${resolution.target.kind} ${resolution.target.id.name}`;
    case 'ambiguous':
      return `ambiguous ${resolution.candidates
        .map((element) => `${element.kind} ${element.id.name}`)
        .sort()
        .join(', ')}`;
    case 'wrong-kind':
      return `wrong-kind ${resolution.found.kind} ${resolution.found.id.name}`;
    case 'dangling':
      return ['dangling', ...resolution.suggestions.slice(0, 1).map((name) => `${name}?`)].join(', ');
    case 'unresolved-id':
      return 'unresolved-id';
  }
}
