/** Pairs of texts that mean the same, and must not differ. */

import { expect, test } from 'vitest';
import { diffModels } from '../../src/diff/diff-models.ts';
import { linkTexts } from '../link-texts.ts';

type Files = string | Readonly<Record<string, string>>;

const PLAIN =
  'domain "S" { entity "A" { type = "entity" description = "d" derived-from "S.B" derived-from "S.C" } entity "B" { } entity "C" { } }';

const CASES: readonly (readonly [title: string, before: Files, after: Files])[] = [
  ['spaces and lines', PLAIN, PLAIN.replaceAll(' ', '\n\t')],
  ['comments', PLAIN, PLAIN.replace('{ type', '{ # one\n// two\n/* three */ type')],
  ['order of keys', PLAIN, PLAIN.replace('type = "entity" description = "d"', 'description = "d" type = "entity"')],
  ['order of blocks', PLAIN, PLAIN.replace('entity "B" { } entity "C" { }', 'entity "C" { } entity "B" { }')],
  ['another file', PLAIN, { 'elsewhere/other.mml': PLAIN }],
  ['several files', PLAIN, { 'a.mml': PLAIN.replace('entity "C" { }', ''), 'b.mml': 'domain "S" { entity "C" { } }' }],
  ['a default that is written', PLAIN, PLAIN.replace('type = "entity"', 'pii = false')],
  ['key and value without =', PLAIN, PLAIN.replaceAll(' = ', ' ')],
  [
    'a list for repeated keys',
    PLAIN,
    PLAIN.replace('derived-from "S.B" derived-from "S.C"', 'derived-from = ["S.C", "S.B"]'),
  ],
  ['a reference twice', PLAIN, PLAIN.replace('derived-from "S.B"', 'derived-from "S.B" derived-from "S.B"')],
  ['a variant of a verb', PLAIN, PLAIN.replaceAll('derived-from', 'derived_from')],
  ['a shorter reference', PLAIN, PLAIN.replace('derived-from "S.B"', 'derived-from "B"')],
  ['a bare name', PLAIN, PLAIN.replace('domain "S"', 'domain S').replace('entity "A"', 'entity A')],
  ['a bare reference', PLAIN, PLAIN.replace('derived-from "S.B"', 'derived-from entity.B')],
  ['a triple string', PLAIN, PLAIN.replace('"d"', '"""\n      d\n    """')],
  ['CRLF and a byte order mark', PLAIN, `\uFEFF${PLAIN.replaceAll(' ', '\r\n')}`],
  ['a synonym of a keyword', PLAIN, PLAIN.replace('domain', 'entity_group')],
  ['a wrapper', 'source "X" { }', 'logical_model "all" { source "X" { } }'],
  [
    'an unknown block, reordered',
    'entity "A" { }\ngalaxy "G" { a = 1 b = 2 }',
    'entity "A" { }\ngalaxy "G" {\n  b 2\n  a = 1\n}',
  ],
  [
    'two domains in another order',
    'domain d { }\ndomain e { }\nentity p { belongs-to domain.e belongs-to domain.d }',
    'domain d { }\ndomain e { }\nentity p { belongs-to domain.d belongs-to domain.e }',
  ],
  [
    'a flat entity for a nested one',
    'domain "S" { entity "A" { type = "fact" } }',
    'domain "S" { }\nentity "A" { type = "fact" belongs-to domain.S }',
  ],
];

test.each(CASES)('%s', (_title, before, after) => {
  const models = { before: linkTexts(before), after: linkTexts(after) };
  expect(diffModels(models).changes.map((change) => change.id)).toEqual([]);
});
