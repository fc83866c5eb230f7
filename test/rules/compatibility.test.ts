import { expect, test } from 'vitest';
import { compatibilityOf } from '../../src/rules/compatibility.ts';
import { compareTexts } from './compare-texts.ts';

const entity = (body: string) => `domain "Sales" { entity "Order" { ${body} } entity "Payment" { } }`;

/** Every change with what it means: `added attribute Sales.Order.x safe`. */
function check(before: string, after: string, expected: readonly string[]): void {
  const { changes } = compareTexts(before, after).comparison.diff;
  const found = changes.map((change) => {
    const element = 'element' in change ? change.element : change.elements.after;
    return `${change.action} ${element.id.name} ${compatibilityOf(change)}`;
  });
  expect(found).toEqual(expected);
}

test.each<[string, string, string, string[]]>([
  ['an entity that goes', entity(''), 'domain "Sales" { entity "Payment" { } }', ['removed Sales.Order breaking']],
  ['an attribute that comes', entity(''), entity('attribute "a" { }'), ['added Sales.Order.a safe']],
  ['a required attribute', entity(''), entity('attribute "a" { required = true }'), ['added Sales.Order.a risky']],
  [
    'an attribute with personal data',
    entity(''),
    entity('attribute "a" { pii = true }'),
    ['added Sales.Order.a risky'],
  ],
  [
    'personal data deep inside what comes',
    '',
    'domain "D" { entity "E" { attribute "a" { pii = true } } }',
    ['added D risky'],
  ],
  [
    'a description, though its rule may be off',
    entity('description = "Orders"'),
    entity('description = "All orders"'),
    ['property-changed Sales.Order safe'],
  ],
  ['a relation', entity(''), entity('belongs-to "Sales.Payment"'), ['reference-added Sales.Order safe']],
  ['a relation to nothing', entity(''), entity('belongs-to "Sales.Nothing"'), ['reference-added Sales.Order breaking']],
  ['a relation that goes', entity('derived-from "Sales.Payment"'), entity(''), ['reference-removed Sales.Order risky']],
  [
    'a schedule that no scheduler takes',
    'data_product "P" { refresh_schedule = "0 6 * * *" }',
    'data_product "P" { refresh_schedule = "daily" }',
    ['property-changed P risky'],
  ],
  [
    'a schedule that one does',
    'data_product "P" { refresh_schedule = "0 6 * * *" }',
    'data_product "P" { refresh_schedule = "0 7 * * *" }',
    ['property-changed P safe'],
  ],
  ['a task', 'task "t" { }', 'task "t" { status = "completed" }', ['property-changed t safe']],
  ['a consumer', 'data_product "P" { consumer "c" }', 'data_product "P" { }', ['removed P/c risky']],
  ['a key of the team', entity('sla = "1h"'), entity('sla = "2h"'), ['property-changed Sales.Order safe']],
  [
    'a key named like a part of an object',
    entity(''),
    entity('constructor = "x"'),
    ['property-changed Sales.Order safe'],
  ],
])('%s', (_what, before, after, expected) => {
  check(before, after, expected);
});
