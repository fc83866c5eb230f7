import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffModels } from '../../src/diff/diff-models.ts';
import { formulaText, mentionsName, readFormula } from '../../src/impact/formula.ts';
import { findPersonalData } from '../../src/impact/pii-reach.ts';
import type { LinkedModel } from '../../src/link/linked-model.ts';
import type { Element } from '../../src/model/element.ts';
import { generatedChange, writeShop } from './generated-shop.ts';
import { compareTexts, exposureLines, modelOf } from './model-of.ts';
import { allElements, type NaiveEdge, naiveEdges, naiveReach } from './naive-reach.ts';

const SHOP = `
domain "D" {
  entity "A" { attribute "email" { pii = true } attribute "age" { } }
  entity "B" { business_logic = "SELECT email" derived-from "D.A" }
  entity "C" { business_logic = "SELECT x" derived-from "D.A" }
  entity "M" { type = "metric" derived-from "D.A" }
  entity "Lone" { attribute "phone" { pii = true } }
}
data_product "P" { consumer "team" report "R" { } }
data_product "Q" { report "R" { uses "D.A" } }
`;

/** What `SHOP` newly shows and no longer shows after a replacement. */
function expose(pattern: RegExp | string, replacement: string) {
  const after = SHOP.replace(pattern, replacement);
  expect(after).not.toBe(SHOP);
  const forth = compareTexts([SHOP], [after]).personalData;
  const back = compareTexts([after], [SHOP]).personalData;
  expect(exposureLines(back.noLongerExposed)).toEqual(exposureLines(forth.exposures));
  expect(exposureLines(back.exposures)).toEqual(exposureLines(forth.noLongerExposed));
  expect(back.added.map(({ id }) => id.name)).toEqual(forth.removed.map(({ id }) => id.name));
  return exposureLines(forth.exposures);
}

describe('certainty of a route', () => {
  test.each([
    ['a report that uses the entity', 'uses "D.A"', 'certain'],
    ['through a derivation', 'uses "D.B"', 'likely'],
    ['through a formula that does not mention it', 'uses "D.C"', 'possible'],
    ['through an entity that is a metric', 'uses "D.M"', 'possible'],
    ['through a metric of the report', 'metric "N" { uses "D.A" }', 'possible'],
    ['the surest of several', 'uses "D.C" uses "D.B" metric "N" { uses "D.A" }', 'likely'],
  ])('%s', (_, body, certainty) => {
    expect(expose('report "R" { }', `report "R" { ${body} }`)).toEqual([`D.A.email > P/team ${certainty}`]);
  });
});

test('a path leads from the datum to the consumer', () => {
  const after = SHOP.replace('report "R" { }', 'report "R" { uses "D.B" }');
  const [exposure] = compareTexts([SHOP], [after]).personalData.exposures;
  expect(exposure).toMatchObject({
    product: 'P',
    consumer: 'team',
    path: ['D.A.email', 'D.A', 'D.B', 'P/R', 'P', 'P/team'],
  });
});

describe('what makes an exposure', () => {
  test.each([
    ['a consumer', 'data_product "Q" {', 'data_product "Q" { consumer "board"', ['D.A.email > Q/board certain']],
    ['a report', 'consumer "team"', 'consumer "team" report "New" { uses "D.A" }', ['D.A.email > P/team certain']],
    [
      'a product',
      'data_product "Q"',
      'data_product "N" { consumer "x" report "R" { uses "D.Lone" } } data_product "Q"',
      ['D.Lone.phone > N/x certain'],
    ],
    ['nothing that nobody can see', 'attribute "age" { }', 'attribute "age" { pii = true }', []],
  ])('%s', (_, pattern, replacement, expected) => {
    expect(expose(pattern, replacement)).toEqual(expected);
  });

  const shown = SHOP.replace('report "R" { }', 'report "R" { uses "D.B" }');
  const waiting = shown.replace('uses "D.B"', 'uses "D.B" uses "E.Gone"');
  const linesOf = (before: string, after: string) =>
    exposureLines(compareTexts([before], [after]).personalData.exposures);
  test('a flag', () => {
    expect(linesOf(shown, shown.replace('attribute "age" { }', 'attribute "age" { pii = true }'))).toEqual([
      'D.A.age > P/team possible',
    ]);
    expect(linesOf(shown, shown.replace('entity "B" {', 'entity "B" { pii = true'))).toEqual(['D.B > P/team certain']);
  });
  test('an entity that a dangling reference waited for', () => {
    const after = `${waiting} domain "E" { entity "Gone" { attribute "iban" { pii = true } } }`;
    expect(linesOf(waiting, after)).toEqual(['E.Gone.iban > P/team certain']);
  });
  test('an ambiguous name that has become clear', () => {
    const ambiguous = waiting
      .replace('"E.Gone"', '"Lone"')
      .replace('data_product "Q"', 'domain "F" { entity "Lone" { } } data_product "Q"');
    expect(linesOf(ambiguous, ambiguous.replace('domain "F" { entity "Lone" { } }', ''))).toEqual([
      'D.Lone.phone > P/team certain',
    ]);
  });
  test('a name that means another entity when the nearer one is gone', () => {
    const near = `${waiting.replace('"E.Gone"', '"N.B"')} domain "N" { entity "B" { derived-from "Lone" } entity "Lone" { } }`;
    expect(linesOf(near, near.replace(' entity "Lone" { } }', ' }'))).toEqual(['D.Lone.phone > P/team likely']);
  });
  test('another target', () => {
    expect(linesOf(shown, shown.replace('uses "D.B"', 'uses "D.Lone"'))).toEqual(['D.Lone.phone > P/team certain']);
  });
  test('a report that stood in another product', () => {
    const report = 'report "Loan_Report" { uses "D.Lone" }';
    const before = shown.replace('data_product "Q" {', `data_product "Q" { ${report}`);
    const after = shown.replace(
      'consumer "team"',
      `consumer "team" ${report.replace('{', '{ renamed-from "Q.Loan_Report"')}`,
    );
    expect(linesOf(before, after)).toEqual(['D.Lone.phone > P/team certain']);
  });
  test('an edge in the middle', () => {
    expect(linesOf(shown, shown.replace('derived-from "D.A" }', 'derived-from "D.A" derived-from "D.Lone" }'))).toEqual(
      ['D.Lone.phone > P/team possible'],
    );
  });
  test.each([
    ['entity', 'entity "A" {', 'entity "A2" { renamed-from "D.A"', /"D\.A"/g, '"D.A2"'],
    ['attribute', 'attribute "email" {', 'attribute "mail" { renamed-from "D.A.email"', /x/g, 'x'],
    ['domain', 'domain "D" {', 'domain "D2" { renamed-from "D"', /"D\./g, '"D2.'],
    ['product', 'data_product "P" {', 'data_product "P2" { renamed-from "P"', /x/g, 'x'],
    ['report', 'report "R" { uses "D.B"', 'report "R2" { renamed-from "P.R" uses "D.B"', /x/g, 'x'],
  ])('a renamed %s is none', (_, pattern, replacement, references, followed) => {
    const after = shown
      .replace(references, followed)
      .replace(pattern, replacement)
      .replace(`renamed-from "D.A2"`, 'renamed-from "D.A"');
    expect(after).not.toBe(shown);
    const { personalData } = compareTexts([shown], [after]);
    expect(personalData).toEqual({ added: [], removed: [], exposures: [], noLongerExposed: [] });
  });
});

test('what could not be read on the other side is neither newly seen nor gone', () => {
  const files = [
    'domain "D" { entity "A" { attribute "email" { pii = true } } }',
    'domain "E" { entity "B" { derived-from "D.A" } }',
    'data_product "P" { consumer "team" report "R" { uses "E.B" } }',
    'data_product "Q" { report "R" { uses "D.A" } }',
  ];
  const whole = modelOf(...files);
  const withConsumer = [...files.slice(0, 3), 'data_product "Q" { consumer "board" report "R" { uses "D.A" } }'];
  for (const unread of [0, 1, 2]) {
    const path = new Set([`models/${unread}.mml`]);
    const cut = modelOf(...withConsumer.map((text, index) => (index === unread ? '' : text)));
    const forth = findPersonalData(
      { before: whole, after: cut },
      diffModels({ before: whole, after: cut }, { before: new Set(), after: path }),
    );
    const back = findPersonalData(
      { before: cut, after: whole },
      diffModels({ before: cut, after: whole }, { before: path, after: new Set() }),
    );
    expect(exposureLines([...forth.noLongerExposed, ...back.exposures])).toEqual([]);
    expect(exposureLines(forth.exposures)).toEqual(unread === 0 ? [] : ['D.A.email > Q/board certain']);
    expect([...forth.added, ...forth.removed, ...back.added, ...back.removed]).toEqual([]);
  }
});

const RANKS = ['certain', 'likely', 'possible'] as const;

/** Every (datum, product, consumer) of a model with its certainty, found by relaxing all edges. */
function naiveExposures(
  model: LinkedModel,
): ReadonlyMap<string, { readonly certainty: string; readonly names: number }> {
  const edges = naiveEdges(model);
  const found = new Map<string, { certainty: string; names: number }>();
  for (const datum of allElements(model).filter((element) => element.is('pii'))) {
    const pass = (rank: number, edge: NaiveEdge) => Math.max(rank, edge.isData ? naiveRank(edge.to, datum) : 0);
    for (const [element, { rank, distance }] of naiveReach(datum, edges, pass)) {
      if (element.kind !== 'consumer') continue;
      const line = `${datum.id.name} > ${element.parent?.id.name}/${element.label}`;
      found.set(line, { certainty: RANKS[rank] ?? 'none', names: distance + 1 });
    }
  }
  return found;
}

function naiveRank(receiver: Element, datum: Element): number {
  if (receiver.kind === 'metric' || receiver.value('type') === 'metric') return 2;
  const formula = formulaText(receiver);
  if (datum.kind === 'attribute' && formula !== undefined && !mentionsName(readFormula(formula), datum.label)) return 2;
  return receiver.kind === 'entity' ? 1 : 0;
}

test('generated models expose what brute force finds', () => {
  let shown = 0;
  fc.assert(
    fc.property(generatedChange, ({ before, after }) => {
      const { models, diff, personalData } = compareTexts(writeShop(before), writeShop(after));
      // Renames have tests of their own; here names must mean the same on both sides.
      fc.pre(!diff.changes.some(({ action }) => action === 'renamed' || action === 'moved'));
      const [then, now] = [naiveExposures(models.before), naiveExposures(models.after)];
      const linesOf = (these: ReturnType<typeof naiveExposures>, others: typeof these) =>
        Array.from(these, ([line, { certainty, names }]) => (others.has(line) ? '' : `${line} ${certainty} ${names}`))
          .filter((line) => line !== '')
          .sort();
      const found = (exposures: typeof personalData.exposures) =>
        exposureLines(exposures)
          .map((line, index) => `${line} ${exposures[index]?.path.length}`)
          .sort();
      expect(found(personalData.exposures)).toEqual(linesOf(now, then));
      shown += personalData.exposures.length;
      expect(found(personalData.noLongerExposed)).toEqual(linesOf(then, now));
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(shown).toBeGreaterThan(300);
});
