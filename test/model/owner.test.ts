/** The owner of an element, told by the outline of its file, is what its lines say. */

import { expect, test } from 'vitest';
import { linkTexts } from '../link-texts.ts';

const CASES: readonly (readonly [title: string, text: string, owner: string | undefined])[] = [
  ['in plain words', 'data_product "P" { owner = "Team A" }', 'Team A'],
  ['none', 'data_product "P" { description = "x" }', undefined],
  ['an empty one', 'data_product "P" { owner = "" }', ''],
  ['a list', 'data_product "P" { owner = ["b", "a"] }', 'a, b'],
  ['two lines', 'data_product "P" {\n  owner = "b"\n  owner = "a"\n}', 'a, b'],
  ['an escape', 'data_product "P" { owner = "a\\tb" }', 'a\tb'],
  ['a number', 'data_product "P" { owner = 7 }', '7'],
  ['single quotes', 'data_product "P" { owner = \'Team A\' }', 'Team A'],
  ['three quotes', 'data_product "P" { owner = """\n  Team A\n""" }', 'Team A'],
  ['in another spelling', 'data_product "P" { Owner = "Team A" }', 'Team A'],
  ['of what stands inside', 'data_product "P" { report "R" { owner = "Team A" } }', undefined],
  ['of a domain', 'domain "P" { owner = "Team A" entity "E" { } }', 'Team A'],
  ['of a domain in two places', 'domain "P" { owner = "Team B" }\ndomain "P" { owner = "Team A" }', 'Team A, Team B'],
  ['of a domain in two places, of which one tells', 'domain "P" { }\ndomain "P" { owner = "Team A" }', 'Team A'],
  ['behind a domain of an entity', 'entity "P" { belongs-to domain.x owner = "Team A" }', 'Team A'],
];

test.each(CASES)('%s', (_, text, owner) => {
  const model = linkTexts({ 'a.mml': `${text}\nentity "Other" { owner = "Somebody" }\n` });
  const elements = model.elements.flatMap((element) => [element, ...element.members]);
  expect(elements.find(({ label }) => label === 'P')?.owner).toBe(owner);
  for (const element of elements) expect(element.owner).toBe(element.value('owner'));
});

test('of an attribute, and of what is unknown', () => {
  const model = linkTexts({ 'a.mml': 'entity "E" { attribute "a" { owner = "Team A" } comet "C" { owner = "B" } }' });
  const [entity] = model.elements;
  expect(entity?.members.map(({ label, owner }) => [label, owner])).toEqual([
    ['a', 'Team A'],
    ['C', undefined],
  ]);
});
