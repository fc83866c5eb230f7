/** Why personal data newly reaches somebody: each cause by itself. */

import { expect, test } from 'vitest';
import { piiExposed } from '../../src/rules/personal-data/pii-exposed.ts';
import { runChangeRules } from '../../src/rules/run-rules.ts';
import { compareTexts } from './compare-texts.ts';

const MODEL = `domain "C" {
  entity "Customer" { attribute "email" { pii = true } attribute "phone" { } }
  entity "Other" { }
  entity "Churn" { derived-from "C.Customer" }
}
data-product "Mail" { consumer "inside" report "R" { uses "C.Churn" } }
data-product "Empty" { consumer "reader" report "E" { uses "C.Other" } }
`;

const CASES: readonly (readonly [cause: string, from: string, to: string, expected: readonly string[]])[] = [
  ['nothing new', 'attribute "phone"', 'attribute "fax"', []],
  [
    'the datum',
    'attribute "phone" { }',
    'attribute "phone" { } attribute "birthday" { pii = true }',
    ['Attribute C.Customer.birthday now reaches inside through Mail (likely): the personal data is new.'],
  ],
  [
    'the flag',
    'attribute "phone" { }',
    'attribute "phone" { pii = true }',
    ['Attribute C.Customer.phone now reaches inside through Mail (likely): it is newly marked as personal data.'],
  ],
  [
    'the consumer',
    'consumer "inside"',
    'consumer "inside" consumer "https://out.example"',
    [
      'Attribute C.Customer.email now reaches https://out.example (external) through Mail (likely): consumer https://out.example of Mail is new.',
    ],
  ],
  [
    'something on the way',
    'report "E" {',
    'report "New" { uses "C.Customer" } report "E" {',
    ['Attribute C.Customer.email now reaches reader through Empty (certain): report Empty/New is new.'],
  ],
  [
    'a reference',
    'entity "Other" { }',
    'entity "Other" { derived-from "C.Customer" }',
    [
      'Attribute C.Customer.email now reaches reader through Empty (likely): entity C.Other now has derived-from C.Customer.',
    ],
  ],
  [
    'another target',
    'uses "C.Other"',
    'uses "C.Customer"',
    ['Attribute C.Customer.email now reaches reader through Empty (certain): report Empty/E now has uses C.Customer.'],
  ],
];

test.each(CASES)('%s', (_cause, from, to, expected) => {
  const { comparison } = compareTexts(MODEL, MODEL.replace(from, to));
  expect(runChangeRules(comparison, [piiExposed]).map(({ message }) => message)).toEqual(expected);
});

test('many consumers of a product are one finding', () => {
  const consumers = Array.from({ length: 9 }, (_, index) => `consumer "c${index}"`).join(' ');
  const before = MODEL.replace('consumer "reader"', consumers);
  const { comparison } = compareTexts(before, before.replace('uses "C.Other"', 'uses "C.Customer"'));
  expect(runChangeRules(comparison, [piiExposed]).map(({ message }) => message)).toEqual([
    'Attribute C.Customer.email now reaches c0, c1, c2 and 6 more through Empty (certain): report Empty/E now has uses C.Customer.',
  ]);
});
