/** When a removed and an added element are one, when they are two, and when nobody can tell. */

import { expect, test } from 'vitest';
import { diffModels } from '../../src/diff/diff-models.ts';
import { linkTexts } from '../link-texts.ts';

const ATTRIBUTES = 'attribute "id" { } attribute "placed_at" { } attribute "status" { } attribute "total" { }';

const TYPED = 'attribute "id" { type = "int" } attribute "mail" { type = "text" } attribute "since" { type = "date" }';

const CASES: readonly (readonly [
  title: string,
  before: string,
  after: string,
  renames: readonly string[],
  candidates: readonly string[],
])[] = [
  [
    'another name, the same members',
    `entity "Order" { ${ATTRIBUTES} }`,
    `entity "Purchase" { ${ATTRIBUTES} }`,
    ['Order > Purchase'],
    [],
  ],
  ['a near name, no members', 'entity "Adress" { }', 'entity "Address" { }', ['Adress > Address'], []],
  ['nothing in common', 'entity "Order" { attribute "a" { } }', 'entity "Ticket" { attribute "b" { } }', [], []],
  [
    'only what every table has',
    'entity "Ticket" { attribute "id" { } attribute "name" { } attribute "created_at" { } description = "A" }',
    'entity "Warehouse" { attribute "id" { } attribute "name" { } attribute "created_at" { } description = "B" }',
    [],
    [],
  ],
  [
    'a consumer that says it was another one: whoever reads the data under another name is somebody else',
    'data_product "P" { consumer "marketing" report "R" { } }',
    'data_product "P" { consumer "https://partner.example" { renamed-from "marketing" } report "R" { } }',
    [],
    [],
  ],
  ['another kind', `entity "Order" { ${ATTRIBUTES} }`, 'source "Order" { }', [], []],
  [
    'a lone one with the same typed members and a name that has nothing of the old one',
    `entity "Club" { description = "Who buys." ${TYPED} }`,
    `entity "Person" { description = "People" ${TYPED} }`,
    [],
    ['Club > Person'],
  ],
  [
    'the same members with another type',
    `entity "Club" { description = "Who buys." ${TYPED} }`,
    `entity "Person" { description = "People" ${TYPED.replace('"date"', '"timestamp"')} }`,
    [],
    [],
  ],
  [
    'too few of the same members',
    'entity "Club" { description = "Who buys." attribute "id" { type = "int" } attribute "mail" { type = "text" } }',
    'entity "Person" { description = "People" attribute "id" { type = "int" } attribute "mail" { type = "text" } }',
    [],
    [],
  ],
  [
    'a lone one of each domain',
    `domain "A" { entity "Club" { description = "Who buys." ${TYPED} } }\ndomain "B" { entity "Z" { } }`,
    `domain "A" { }\ndomain "B" { entity "Z" { }\nentity "Person" { description = "People" ${TYPED} } }`,
    [],
    [],
  ],
  [
    'one of several that went',
    `entity "Club" { description = "Who buys." ${TYPED} }\nentity "Zebra" { description = "x" attribute "q" { } }`,
    `entity "Person" { description = "People" ${TYPED} }`,
    [],
    [],
  ],
  [
    'two equal heirs',
    `entity "Order" { ${ATTRIBUTES} }`,
    `entity "Order_1" { ${ATTRIBUTES} }\nentity "Order_2" { ${ATTRIBUTES} }`,
    [],
    ['Order > Order_1, Order_2'],
  ],
  [
    'one heir of two',
    `entity "Order_1" { ${ATTRIBUTES} }\nentity "Order_2" { ${ATTRIBUTES} }`,
    `entity "Order" { ${ATTRIBUTES} }`,
    [],
    ['Order_1 > Order', 'Order_2 > Order'],
  ],
  [
    'two pairs at once',
    `entity "Order" { ${ATTRIBUTES} }\nentity "Adress" { }`,
    `entity "Orders" { ${ATTRIBUTES} }\nentity "Address" { }`,
    ['Adress > Address', 'Order > Orders'],
    [],
  ],
  [
    'an attribute that gained a word',
    'entity "A" { attribute "email" { type = "string" } attribute "x" { } }',
    'entity "A" { attribute "email_address" { type = "string" } attribute "x" { } }',
    ['A.email > A.email_address'],
    [],
  ],
  [
    'a declared report, as references write it',
    'data_product "P" { report "R" { uses "X" } }',
    'data_product "P" { report "Zebra" { renamed-from "P.R" } }',
    ['P/R > P/Zebra'],
    [],
  ],
  [
    'a declaration in the form of a bare reference',
    'entity order { attribute id { type "string" } }',
    'entity zork { renamed-from entity.order attribute key { type "date" } }',
    ['order > zork'],
    [],
  ],
  [
    'two declarations of one old name',
    'entity "A" { }',
    'entity "B" { renamed-from "A" }\nentity "C" { renamed-from "A" }',
    [],
    [],
  ],
];

test.each(CASES)('%s', (_title, before, after, renames, candidates) => {
  const forth = diffModels({ before: linkTexts(before), after: linkTexts(after) });
  expect(tellRenames(forth)).toEqual(renames);
  expect(
    forth.renameCandidates.map(
      ({ removed, added }) => `${removed.id.name} > ${added.map((element) => element.id.name).join(', ')}`,
    ),
  ).toEqual(candidates);
  const back = diffModels({ before: linkTexts(after), after: linkTexts(before) });
  expect(
    tellRenames(back)
      .map((line) => line.split(' > ').reverse().join(' > '))
      .sort(),
  ).toEqual([...renames].sort());
});

function tellRenames({ changes }: ReturnType<typeof diffModels>): readonly string[] {
  return changes.flatMap((change) =>
    change.action === 'renamed' ? [`${change.elements.before.id.name} > ${change.elements.after.id.name}`] : [],
  );
}

test('thousands of unrelated removals and additions are compared in bounded time', () => {
  const many = (word: string) =>
    Array.from(
      { length: 3000 },
      (_, index) => `entity "${word}${index}" { attribute "id" { } attribute "${word}_${index}" { } }`,
    ).join('\n');
  const { changes } = diffModels({ before: linkTexts(many('left')), after: linkTexts(many('right')) });
  expect(changes).toHaveLength(6000);
});
