/** Which elements a text holds, and what each is called. */

import { expect, test } from 'vitest';
import type { Element } from '../../src/model/element.ts';
import { readExample } from '../laws/read-example.ts';
import { linkTexts } from '../link-texts.ts';

const CASES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    'nested and quoted (dialect A)',
    'domain "Sales" { entity "Order" { attribute "status" { type = "string" } } }',
    ['domain Sales', 'entity Sales.Order', 'attribute Sales.Order.status'],
  ],
  [
    'flat and bare, with the domain named by belongs-to (dialect B)',
    'domain sales { name = "Sales" }\nentity order { belongs-to domain.sales\n attribute "id" { } }',
    ['domain sales', 'entity sales.order', 'attribute sales.order.id'],
  ],
  ['flat, in a domain that nobody declares', 'entity order { belongs-to domain.sales }', ['entity sales.order']],
  [
    'flat, in a domain whose name is spelled otherwise',
    'domain "Sales" { }\nentity order { belongs-to domain.sales }',
    ['domain Sales', 'entity Sales.order'],
  ],
  [
    'in attributes that hold blocks',
    'domain "D" { attribute "p" { foo "x" { } } entity "F" { attribute "a" { entity "y" { } } } entity "G" { attribute "a" { entity "y" { } } } }',
    [
      'domain D',
      'attribute D.p',
      'unknown D.p/x',
      'entity D.F',
      'attribute D.F.a',
      'entity D.F.a.y',
      'entity D.G',
      'attribute D.G.a',
      'entity D.G.a.y',
    ],
  ],
  ['flat, in no domain', 'entity order { type = "entity" }', ['entity order']],
  [
    'a logical model around its sources (dialect C)',
    'logical_model "all" { source "crm" { type = "database" entity "core.customer" { table = "c" } } }',
    ['source crm', 'mapping crm/core.customer'],
  ],
  [
    'a group of entities, the old word for a domain',
    'entity_group "Sales" { entity "Order" { } }',
    ['domain Sales', 'entity Sales.Order'],
  ],
  [
    'the physical model (dialect E)',
    'physical_model { table "customer" { field "id" { foreign_key { table = "account" field = "id" } } index { unique = true } } }',
    ['table customer', 'field customer/id', 'foreign-key customer/id', 'index customer/index'],
  ],
  [
    'a physical table by its other word',
    'physical_table "customer" { field "id" { } }',
    ['table customer', 'field customer/id'],
  ],
  [
    'a product with reports, metrics and consumers',
    'data_product "P" { consumer "team" report "R" { metric "M" { } } }',
    ['data-product P', 'report P/R', 'metric P/R/M', 'consumer P/team'],
  ],
  [
    'consumers as a list',
    'data_product "P" { consumer = ["a", "b"] }',
    ['data-product P', 'consumer P/a', 'consumer P/b'],
  ],
  ['dots and slashes in names', 'domain "A.B" { entity "C/D" { } }', ['domain A\\.B', 'entity A\\.B.C\\/D']],
  [
    'a consumer that is a URL',
    'data_product "P" { consumer "https://x.org/y" }',
    ['data-product P', 'consumer P/https:\\/\\/x\\.org\\/y'],
  ],
  [
    'a relationship by its ends',
    'domain "S" { entity "A" { } entity "B" { } }\nrelationship { from "S.A" to "S.B" }',
    ['domain S', 'entity S.A', 'entity S.B', 'relationship S.A→S.B'],
  ],
  [
    'a mapping by its target, however it is written',
    'domain "Sales" { entity "Order_Line" { } }\nsource "S" { entity "sales.orderLine" { } }',
    ['domain Sales', 'entity Sales.Order_Line', 'source S', 'mapping S/Sales.Order_Line'],
  ],
  ['a mapping of nothing, as written', 'source "S" { entity "Sales.Gone" { } }', ['source S', 'mapping S/Sales.Gone']],
  [
    'an estimate by its target',
    'domain "Sales" { entity "Order" { } }\nentity_estimate "Sales.Order" { kpi_count = 1 }',
    ['domain Sales', 'entity Sales.Order', 'entity-estimate Sales.Order'],
  ],
  [
    'tasks by their own name, in a roadmap or not',
    'roadmap { task "Build Order" { builds "X" } }\ntask "Ship" { }',
    ['roadmap roadmap', 'task Build Order', 'task Ship'],
  ],
  [
    'twins in the order of their content',
    'domain "S" { entity "A" { description = "z" } entity "A" { description = "a" } }',
    ['domain S', 'entity S.A', 'entity S.A#2'],
  ],
  [
    'twin attributes',
    'entity "A" { attribute "x" { type = "b" } attribute "x" { type = "a" } }',
    ['entity A', 'attribute A.x', 'attribute A.x#2'],
  ],
  [
    'what stands in twins, after the one around it',
    'table "t" { field "c" { description = "a" } field "c" { type = "b" foreign_key { table = "x" } } field "c" { type = "c" foreign_key { table = "y" } } }',
    ['table t', 'field t/c', 'field t/c#2', 'field t/c#3', 'foreign-key t/c#2', 'foreign-key t/c#3'],
  ],
  [
    'twins in twins, from the outside to the inside',
    'table "t" { field "c" { } field "c" { type = "b" } } table "t" { index "i" { } field "c" { } field "c" { type = "b" } }',
    ['table t', 'field t/c', 'field t/c#2', 'table t#2', 'index t#2/i', 'field t#2/c', 'field t#2/c#2'],
  ],
  [
    'an element named after the one around it, which is of its kind',
    'foreign_key { table = "b" foreign_key { table = "a" } }',
    ['foreign-key foreign-key', 'foreign-key foreign-key#2'],
  ],
  [
    'twins whose number somebody has written',
    'table "t" { field "c" { foreign_key { table = "x" } } field "c" { type = "c" foreign_key { table = "x" } } index "c#2" { foreign_key { table = "z" } } }',
    [
      'table t',
      'field t/c',
      'field t/c#2',
      'index t/c#2',
      'foreign-key t/c',
      'foreign-key t/c#2',
      'foreign-key t/c#2#2',
    ],
  ],
  [
    'blocks that nobody knows',
    'entity "A" { }\ngalaxy "Far" { star { } }\ncomet { }',
    ['entity A', 'unknown Far', 'unknown comet'],
  ],
  ['a line at the top of a file', 'version = 1\nentity "A" { }', ['entity A', 'unknown version']],
  [
    'two blocks of one domain',
    'domain "S" { entity "A" { } }\ndomain "S" { entity "B" { } }',
    ['domain S', 'entity S.A', 'entity S.B'],
  ],
  [
    'same names of other kinds',
    'domain "Customer" { entity "Customer" { attribute "Customer" { } } }',
    ['domain Customer', 'entity Customer.Customer', 'attribute Customer.Customer.Customer'],
  ],
];

test.each(CASES)('%s', (_title, text, expected) => {
  expect(listNames(linkTexts(text).elements).sort()).toEqual([...expected].sort());
});

test('the order of twins does not depend on where they stand', () => {
  const [one, other] = ['entity "A" { description = "z" }', 'entity "A" { description = "a" }'];
  const told = (text: string) =>
    linkTexts(text)
      .elements.map((element) => `${element.id.name} ${element.value('description')}`)
      .sort();
  expect(told(`${one}\n${other}`)).toEqual(['A a', 'A#2 z']);
  expect(told(`${other}\n${one}`)).toEqual(['A a', 'A#2 z']);
});

test('the example holds what the language reference counts', () => {
  const model = linkTexts(Object.fromEntries(readExample('before')));
  const counts = new Map<string, number>();
  for (const name of listNames(model.elements)) {
    const kind = name.split(' ')[0] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    domain: 4,
    entity: 12,
    attribute: 19,
    source: 3,
    mapping: 9,
    'data-product': 2,
    consumer: 5,
    report: 4,
    metric: 11,
  });
  expect(model.unresolved.map((link) => link.reference.text)).toEqual([
    'Analytics.Page_Views',
    'Analytics.Product_Views',
    'Analytics.Page_Views',
  ]);
});

function listNames(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    `${element.kind} ${element.id.name}`,
    ...element.members.filter((member) => member.kind === 'attribute').map((member) => `attribute ${member.id.name}`),
  ]);
}
