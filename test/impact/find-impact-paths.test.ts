import { describe, expect, test } from 'vitest';
import { compareTexts, impactLines, linesOf } from './model-of.ts';

describe('formulas', () => {
  const text = (typeOfX: string, formulaOfB: string, formulaOfC: string) => `
domain "D" {
  entity "A" { attribute "x" { type = "${typeOfX}" } attribute "y" { } }
  entity "B" { business_logic = "${formulaOfB}" derived-from "D.A" }
  entity "C" { business_logic = "${formulaOfC}" derived-from "D.B" }
}`;
  test.each([
    ['names-it', 'SUM(x)', 'SUM(total)', ['entity D.B likely 2', 'entity D.C possible 3'], 0],
    ['names-others', 'SUM(y)', 'SUM(total)', [], 2],
    ['names-none', 'SUM(z)', 'SUM(total)', ['entity D.B possible 2', 'entity D.C possible 3'], 0],
    ['names it from afar', 'SUM(z)', 'SUM(A.x)', ['entity D.B possible 2', 'entity D.C likely 3'], 0],
    ['names it from afar past one that does not', 'SUM(y)', 'SUM(A.x)', ['entity D.C likely 3'], 1],
    ['names others from afar', 'SUM(z)', 'SUM(A.y)', ['entity D.B possible 2', 'entity D.C possible 3'], 0],
  ])('%s', (_, formulaOfB, formulaOfC, expected, unaffected) => {
    const { impact } = compareTexts([text('string', formulaOfB, formulaOfC)], [text('number', formulaOfB, formulaOfC)]);
    const lines = impactLines(impact).filter((line) => !line.startsWith('entity D.A'));
    expect({ lines, unaffected: impact.unaffected }).toEqual({ lines: expected, unaffected });
  });

  test('a renamed attribute is named by its old or its new name', () => {
    const before = text('string', 'SUM(x)', 'SUM(A.x_new)');
    const after = before.replace('attribute "x" {', 'attribute "x_new" { renamed-from "D.A.x"');
    expect(linesOf(before, after)).toEqual(['entity D.A certain 1', 'entity D.B likely 2', 'entity D.C likely 3']);
  });

  test('a new attribute reaches who already named it', () => {
    const before = text('string', 'SUM(discount)', 'SUM(total)');
    const after = before.replace('attribute "y"', 'attribute "discount" { } attribute "y"');
    expect(linesOf(before, after)).toEqual(['entity D.B likely 2', 'entity D.C possible 3']);
  });
});

describe('shapes of graphs', () => {
  const entities = (logic: string, ...sources: readonly (readonly string[])[]) =>
    `domain "D" { ${sources
      .map(
        ([name, ...from]) =>
          `entity "${name}" { ${name === 'A' ? `business_logic = "${logic}"` : ''} ${from.map((other) => `derived-from "D.${other}"`).join('\n')} }`,
      )
      .join('\n')} }`;

  test('cycles end, and the changed element is not its own victim', () => {
    const cycle: readonly (readonly string[])[] = [
      ['A', 'C'],
      ['B', 'A'],
      ['C', 'B', 'C'],
    ];
    expect(linesOf(entities('1', ...cycle), entities('2', ...cycle))).toEqual([
      'entity D.B certain 1',
      'entity D.C possible 2',
    ]);
  });

  test('a diamond gives the shortest path, and of two equally short the first by name', () => {
    const diamond: readonly (readonly string[])[] = [
      ['A'],
      ['Z', 'A'],
      ['B', 'A'],
      ['End', 'Z', 'B'],
      ['Long', 'End', 'A'],
    ];
    const { impact } = compareTexts([entities('1', ...diamond)], [entities('2', ...diamond)]);
    expect(impact.elements.map(({ path }) => path)).toEqual([
      ['D.A', 'D.B'],
      ['D.A', 'D.B', 'D.End'],
      ['D.A', 'D.Long'],
      ['D.A', 'D.Z'],
    ]);
  });

  test('a chain of 10,000 needs no stack, and its path keeps both ends', () => {
    const length = 10_000;
    const chain = Array.from({ length }, (_, index) =>
      index === 0 ? ['A'] : [`E${index}`, index === 1 ? 'A' : `E${index - 1}`],
    );
    const { impact } = compareTexts([entities('1', ...chain)], [entities('2', ...chain)]);
    const last = impact.elements.find(({ distance }) => distance === length - 1);
    expect(impact.elements).toHaveLength(length - 1);
    expect(last?.path).toHaveLength(50);
    expect(last?.path.slice(24, 27)).toEqual(['D.E24', `… ${length - 49} more …`, `D.E${length - 24}`]);
  });
});

test('two changes that reach one element are both its reasons, and the surer one gives the path', () => {
  const text = (logic: string, host: string) => `
source "S" { host = "${host}" entity "D.A" { } }
domain "D" { entity "A" { } entity "B" { business_logic = "${logic}" } entity "C" { derived-from "D.A" derived-from "D.B" } }`;
  const { impact } = compareTexts([text('1', 'a')], [text('2', 'b')]);
  const reached = impact.elements.find(({ element }) => element.id.name === 'D.C');
  expect(reached).toMatchObject({
    certainty: 'certain',
    path: ['D.B', 'D.C'],
    because: ['property-changed entity D.B business_logic', 'property-changed source S host'],
  });
});

test('consumers of the same text in several products are one', () => {
  const product = (name: string, uses: string) =>
    `data_product "${name}" { consumer "team" report "R" { uses "D.${uses}" } }`;
  const text = (logic: string) => `
domain "D" { entity "A" { business_logic = "${logic}" } entity "B" { derived-from "D.A" } }
${product('P2', 'A')} ${product('P1', 'B')} ${product('P3', 'B')}`;
  const { impact } = compareTexts([text('1')], [text('2')]);
  expect(impact.consumers).toEqual([
    {
      name: 'team',
      external: false,
      products: ['P1', 'P2', 'P3'],
      certainty: 'certain',
      path: ['D.A', 'P2/R', 'P2', 'P2/team'],
    },
  ]);
});
