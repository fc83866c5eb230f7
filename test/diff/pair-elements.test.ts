/** Which elements are paired, and that those which the same blocks declare are not told. */

import { describe, expect, test } from 'vitest';
import { diffModels } from '../../src/diff/diff-models.ts';
import { pairElements } from '../../src/diff/pair-elements.ts';
import { linkModel } from '../../src/link/link-model.ts';
import type { LinkedModel } from '../../src/link/linked-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { SourceFile } from '../../src/syntax/facts.ts';
import { parseText } from '../parser.ts';

type Files = Readonly<Record<string, string>>;

/** Links both sides; a file that is the same on both is one object. */
function linkBoth(before: Files, after: Files) {
  const known = new Map<string, SourceFile>();
  const link = (files: Files): LinkedModel =>
    linkModel(
      buildModel(
        Object.entries(files).map(([path, text]) => {
          const file = known.get(`${path} ${text}`) ?? { path, facts: parseText(text) };
          known.set(`${path} ${text}`, file);
          return file;
        }),
      ),
    );
  return { before: link(before), after: link(after) };
}

function entity(name: string, inside = ''): string {
  return `entity "${name}" { attribute "id" { type = "string" } ${inside} }\n`;
}

function entities(count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => entity(`${prefix}${index}`)).join('');
}

const STAY: Files = { 'm/1.mml': entities(3, 'One'), 'm/2.mml': entities(3, 'Two'), 'm/3.mml': entities(3, 'Three') };

const CASES: readonly (readonly [title: string, before: Files, after: Files, written: readonly string[]])[] = [
  ['nothing differs', STAY, STAY, []],
  [
    'a file is edited',
    STAY,
    { ...STAY, 'm/2.mml': entity('Two0', 'type = "view"') + entity('Two1') },
    ['Two0', 'Two1'],
  ],
  ['a file came before all', STAY, { 'a.mml': entities(2, 'New'), ...STAY }, []],
  ['many came in one place', STAY, { ...STAY, 'm/1b.mml': entities(400, 'New') }, []],
  ['a file went', { ...STAY, 'm/1b.mml': entities(400, 'Old') }, STAY, []],
  ['a file got another name', STAY, rename(STAY, 'm/1.mml', 'z.mml'), ['One0', 'One1', 'One2']],
  [
    'blocks stand in another order',
    STAY,
    { ...STAY, 'm/1.mml': entity('One2') + entity('One0') + entity('One1') },
    ['One0', 'One1', 'One2'],
  ],
];

function rename(files: Files, from: string, to: string): Files {
  const { [from]: text = '', ...others } = files;
  return { ...others, [to]: text };
}

describe('pairs', () => {
  test.each(CASES)('%s', (_, before, after, written) => {
    const models = linkBoth(before, after);
    const { pairing } = pairElements(models, { decided: [] });
    const names = [...pairing.told.keys()].filter(({ kind }) => kind === 'entity').map(({ id }) => id.name);
    expect(names.sort()).toEqual(written);
    for (const element of models.before.elements)
      expect(pairing.inAfter(element), element.id.name).toBe(models.after.find(element.id));
    for (const element of models.after.elements)
      expect(pairing.inBefore(element), element.id.name).toBe(models.before.find(element.id));
  });

  test('an element of one side alone continues as nothing, from whichever side it is asked', () => {
    const models = linkBoth({ ...STAY, 'old.mml': 'domain "Old" { }' }, { ...STAY, 'new.mml': 'source "New" { }' });
    const { pairing } = pairElements(models, { decided: [] });
    const alone = [
      models.before.find({ kind: 'domain', name: 'Old' }),
      models.after.find({ kind: 'source', name: 'New' }),
    ];
    for (const element of alone) {
      expect(element && pairing.inAfter(element)).toBeUndefined();
      expect(element && pairing.inBefore(element)).toBeUndefined();
    }
  });

  test('attributes of an entity that was not edited continue under their names', () => {
    const models = linkBoth(STAY, { ...STAY, 'm/1.mml': entities(4, 'One') });
    const diff = diffModels(models);
    for (const name of ['Two0', 'One0']) {
      const attribute = models.before.find({ kind: 'attribute', name: `${name}.id` });
      expect(attribute && diff.counterpartInAfter(attribute)).toBe(
        models.after.find({ kind: 'attribute', name: `${name}.id` }),
      );
    }
  });

  test('what was decided before counts, also where nothing about the element differs', () => {
    const models = linkBoth(STAY, { ...STAY, 'new.mml': entity('New') });
    const find = (model: LinkedModel, name: string) =>
      model.find({ kind: 'entity', name }) as NonNullable<ReturnType<LinkedModel['find']>>;
    const elements = { before: find(models.before, 'One0'), after: find(models.after, 'New') };
    const { pairing } = pairElements(models, { decided: [{ elements, declared: true }] });
    expect(pairing.inAfter(elements.before)).toBe(elements.after);
    expect(pairing.inBefore(find(models.after, 'One0'))).toBeUndefined();
    expect(pairing.inAfter(find(models.before, 'One1'))).toBe(find(models.after, 'One1'));
    const changes = diffModels(models, undefined, [{ elements, declared: true }]).changes;
    expect(changes.map(({ id }) => id)).toEqual(['renamed entity New', 'added entity One0']);
  });
});

describe('references of a holder', () => {
  test('all of thousands are told, each once', () => {
    const holder = (parity: number) => {
      const own = Array.from({ length: 8000 }, (_, index) =>
        index % 2 === parity ? `derived-from "E${index}"\n` : '',
      );
      return { 'holder.mml': `entity "H" {\n${own.join('')}}`, 'others.mml': entities(8000, 'E') };
    };
    const models = linkBoth(holder(0), holder(1));
    expect(diffModels(models).changes).toHaveLength(8000);
  });
});
