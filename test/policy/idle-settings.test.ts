/** Settings to which nothing in the models answers are named, and only those. */

import { expect, test } from 'vitest';
import type { Config } from '../../src/policy/config.ts';
import { reviewTexts } from '../review-texts.ts';

const MODEL = `domain "Sales" { entity "Order" { owner = "order-team" attribute "status" { } } }
data-product "Shop" { owner = "shop-team" consumer "boss" consumer "https://a.example/x" report "R" { uses "Sales.Order" } }
`;

const subjects = (...globs: readonly string[]): Partial<Config> => ({
  rules: new Map([['entity-removed', { subjects: globs.map((glob) => ({ glob, level: 'note' as const })) }]]),
});
const pii = { internal: [], external: [], lexicon: [] };

const CASES: readonly (readonly [title: string, config: Partial<Config>, notices: readonly string[]])[] = [
  ['nothing set', {}, []],
  ['subjects that fit', subjects('Sales.*', 'Sales.Order.status', 'Shop/**', '*.mml'), []],
  [
    'subjects that fit nothing',
    subjects('Salse.*', 'Sales.Ordr'),
    [
      '`Salse.*` under `rules.entity-removed.subjects` fits no name of the model.',
      '`Sales.Ordr` under `rules.entity-removed.subjects` fits no name of the model. Did you mean `Sales.Order`?',
    ],
  ],
  ['consumers that fit', { pii: { ...pii, internal: ['https://a.*'], external: ['boss'] } }, []],
  [
    'consumers that fit nothing',
    { pii: { ...pii, internal: ['https://b.*'], external: ['bos'] } },
    [
      '`https://b.*` under `pii.internal` fits no consumer of the model.',
      '`bos` under `pii.external` fits no consumer of the model. Did you mean `boss`?',
    ],
  ],
  ['owners of the models', { owners: new Map([['order-team', ['@a']]]) }, []],
  ['an owner of somebody else', { owners: new Map([['finance', ['@a']]]) }, []],
  [
    'an owner by a slip',
    { owners: new Map([['order-taem', ['@a']]]) },
    ['`order-taem` under `owners` is no owner in the model. Did you mean `order-team`?'],
  ],
];

test.each(CASES)('%s', (_title, config, notices) => {
  const files = { 'm.mml': MODEL };
  const sides = { before: files, after: {}, config };
  expect(reviewTexts(sides).notices).toEqual(notices);
  expect(reviewTexts({ ...sides, beside: { sharesConfiguration: true } }).notices).toEqual([]);
});
