/** A model that is linked after another says the same as one that is linked alone, and shares what is the same. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLinker, linkModel } from '../../src/link/link-model.ts';
import type { Link, LinkedModel } from '../../src/link/linked-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { Element } from '../../src/model/element.ts';
import type { SourceFile } from '../../src/syntax/facts.ts';
import { arbitraryModel } from '../laws/arbitrary-model.ts';
import { listMutations } from '../laws/mutate-model.ts';
import { readExample } from '../laws/read-example.ts';
import { writeSomehow } from '../laws/write-model.ts';
import { parseText } from '../parser.ts';

type Texts = ReadonlyMap<string, string>;

/** Equal texts of the same path are one file. */
function createReader(): (texts: Texts) => readonly SourceFile[] {
  const known = new Map<string, SourceFile>();
  return (texts) =>
    Array.from(texts, ([path, text]) => {
      const key = `${path} ${text}`;
      const file = known.get(key) ?? { path, facts: parseText(text) };
      known.set(key, file);
      return file;
    });
}

/** One after the other, as a run does. */
function linkTogether(revisions: readonly Texts[]): readonly LinkedModel[] {
  const [read, link] = [createReader(), createLinker()];
  return revisions.map((texts) => link(buildModel(read(texts))));
}

function linkAlone(texts: Texts): LinkedModel {
  return linkModel(buildModel(createReader()(texts)));
}

/** Files that stay: enough that most of a model does, with references of all strengths to what may come, go or be renamed. */
const FILLER: Texts = new Map([
  ['filler/loose.mml', 'source "Loose" { entity "filler_1.e1" { } entity "sales.order" { } }'],
  ...Array.from({ length: 60 }, (_, number): [string, string] => [
    `filler/${String(number).padStart(2, '0')}.mml`,
    `domain "Filler ${number % 7}" {
       entity "E${number}" {
         contains "Filler ${(number + 1) % 7}.E${(number * 13 + 1) % 60}"
         derived-from "Sales.Order" derived-from "Ticket" leads-to "catalog.product" related-to entity.Customer
       }
     }
     source "S${number}" { entity "Sales.Order" { } }
     data_product "P${number}" { report "R" { exposure "Customer" { uses "Catalog.Product" } } }`,
  ]),
]);

/** All that a model says of its links. */
function tell(model: LinkedModel): unknown {
  return {
    elements: model.elements.map((element) => ({
      name: nameOf(element),
      isFound: model.find(element.id) === element,
      links: model.linksOf(element).map(describe),
      incoming: model.incoming(element).map(describe),
    })),
    unresolved: model.unresolved.map(describe),
    loose: model.loose.map(describe),
  };
}

function describe({ reference, resolution }: Link): unknown {
  const { from, schema, text, form, range } = reference;
  const found = Object.entries(resolution).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : namesOf(value),
  ]);
  return [nameOf(from), schema.relation, text, form, range, found];
}

function namesOf(value: Element | readonly (Element | string)[]): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map((each) => (typeof each === 'string' ? each : nameOf(each)));
}

function nameOf({ kind, id }: Element): string {
  return `${kind} ${id.name}`;
}

test('the example, there and back', () => {
  const revisions = ['before', 'after', 'before'].map((side) => new Map([...readExample(side), ...FILLER]));
  expect(linkTogether(revisions).map(tell)).toEqual(revisions.map((texts) => tell(linkAlone(texts))));
});

test('random models over several files, changed once and once more', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.nat(), fc.nat(), fc.integer(), (tree, first, second, seed) => {
      const once = pick(listMutations(tree), first).tree;
      const twice = pick(listMutations(once), second).tree;
      const revisions = [tree, once, twice, tree].map((each) => new Map([...writeSomehow(each, seed), ...FILLER]));
      expect(linkTogether(revisions).map(tell)).toEqual(revisions.map((texts) => tell(linkAlone(texts))));
    }),
    { numRuns: 25 },
  );
});

test('what both models hold keeps its links, but where these lead elsewhere', () => {
  const holders = 'domain "X" { entity "One" { contains "W.Here" } entity "Two" { contains "Y.There" } }';
  const [before, after] = linkTogether([
    new Map([...FILLER, ['x.mml', holders], ['y.mml', 'domain "W" { entity "Here" { } }'], ['z.mml', there('Y')]]),
    new Map([...FILLER, ['x.mml', holders], ['y.mml', 'domain "W" { entity "Here" { } }'], ['z.mml', there('Z')]]),
  ]) as [LinkedModel, LinkedModel];
  const same = before.elements.filter((element) => after.find(element.id) === element);
  expect(same.length).toBeGreaterThan(FILLER.size * 4);
  expect(same.filter((element) => before.linksOf(element) !== after.linksOf(element)).map(nameOf)).toContain(
    'entity X.Two',
  );
  expect(before.linksOf(find(before, 'X.One'))).toBe(after.linksOf(find(after, 'X.One')));
  const two = find(before, 'X.Two');
  expect(before.linksOf(two)[0]?.resolution.status).toBe('resolved');
  expect(after.linksOf(two)[0]?.resolution.status).not.toBe('resolved');
});

function find(model: LinkedModel, name: string): Element {
  return model.find({ kind: 'entity', name }) as Element;
}

function there(domain: string): string {
  return `domain "${domain}" { entity "There" { } }`;
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
