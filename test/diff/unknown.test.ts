/** What could not be read is unknown, not gone. */

import { expect, test } from 'vitest';
import { diffModels } from '../../src/diff/diff-models.ts';
import { linkTexts } from '../link-texts.ts';

const ENTITY = 'domain "S" { entity "A" { attribute "x" { } } }';
const USER = 'domain "T" { entity "B" { contains "S.A" } }';

test('an element of a file that is unread on the other side is neither removed nor added', () => {
  const models = { before: linkTexts({ 'a.mml': ENTITY, 'b.mml': USER }), after: linkTexts({ 'b.mml': USER }) };
  const diff = diffModels(models, { before: new Set(), after: new Set(['a.mml']) });
  expect(diff.changes).toEqual([]);
  expect([...diff.unknown.before].map((element) => element.id.name)).toEqual(['S', 'S.A']);
  const back = diffModels(
    { before: models.after, after: models.before },
    { before: new Set(['a.mml']), after: new Set() },
  );
  expect(back.changes).toEqual([]);
});

test('an element that also stands in a file that was read is judged', () => {
  const models = {
    before: linkTexts({ 'a.mml': 'domain "S" { }', 'b.mml': 'domain "S" { entity "A" { } }' }),
    after: linkTexts({ 'b.mml': '' }),
  };
  const diff = diffModels(models, { before: new Set(), after: new Set(['a.mml']) });
  expect(diff.changes.map((change) => change.id)).toEqual(['removed domain S']);
});

test('an element whose name stands in text that could not be understood is unknown', () => {
  const after = 'domain "S" { entity "A" { ] [ attribute "x" ) ( } }';
  const diff = diffModels({ before: linkTexts(ENTITY), after: linkTexts(after) });
  expect(diff.changes.map((change) => change.id).filter((id) => id.startsWith('removed'))).toEqual([]);
});

test.each(["description = 'All of A'", "description = 'All that is left of A'"])(
  'a mistake that was there before and only speaks of an element does not hide that it is gone: %s',
  (now) => {
    const mistake = 'entity "B" {\n  contains "S.A"\n  description = \'All of A\'\n}\n';
    const changed = mistake.replace(/description.*/, now);
    const models = { before: linkTexts(`${ENTITY}\n${mistake}`), after: linkTexts(`domain "S" { }\n${changed}`) };
    expect(diffModels(models).changes.map(({ id }) => id)).toContain('removed entity S.A');
    const back = { before: models.after, after: models.before };
    expect(diffModels(back).changes.map(({ id }) => id)).toContain('added entity S.A');
  },
);

test('one that is new, or in its own line, may hide it', () => {
  const mistake = 'entity "B" { description = \'All of A\' }\n';
  const before = linkTexts(`${ENTITY}\n`);
  expect(diffModels({ before, after: linkTexts(`domain "S" { }\n${mistake}`) }).changes.map(({ id }) => id)).toEqual([
    'added entity B',
  ]);
  const own = 'entity "A" { ] [ attribute "x" ) ( }';
  const swallowed = { before: linkTexts(`${own}\n`), after: linkTexts(`note = "\n${own}\n`) };
  expect(diffModels(swallowed).changes.filter(({ id }) => id.startsWith('removed'))).toEqual([]);
});

test('a file that is really gone takes its elements with it', () => {
  const diff = diffModels({
    before: linkTexts({ 'a.mml': ENTITY, 'b.mml': USER }),
    after: linkTexts({ 'b.mml': USER }),
  });
  expect(diff.changes.map((change) => change.id)).toEqual(['removed domain S']);
});
