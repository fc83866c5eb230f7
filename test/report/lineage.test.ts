/** The graph of both sides: what stands once, what stands on one side, and where each definition is. */

import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../src/report/merge-reports.ts';
import type { LineageElement, Report, ReportLineage } from '../../src/report/report.ts';
import { reviewTexts } from '../review-texts.ts';
import { reviewExample } from './example-report.ts';

const report = reviewExample();
const lineage = report.lineage as ReportLineage;

describe('the example', () => {
  test.each([
    ['entity', 'Product.Inventory', ['before']],
    ['entity', 'Analytics.Page_Views', ['after']],
    ['entity', 'Sales.Order', ['before', 'after']],
    ['entity', 'Sales.Order_Item', ['before', 'after']],
  ])('%s %s stands in %j', (kind, name, sides) => {
    expect(Object.keys(find(lineage, kind, name).places)).toEqual(sides);
  });

  test('a renamed element stands once, by both names', () => {
    expect(find(lineage, 'entity', 'Sales.Order_Item').previousName).toBe('Sales.Order_Line');
  });

  test('data flows from source to consumer, and an edge knows its sides', () => {
    const edges = lineage.edges.map(({ from, to, sides }) =>
      [nameAt(lineage, from), nameAt(lineage, to), sides].join(' '),
    );
    expect(edges).toContain('PostgreSQL_Production PostgreSQL_Production/Sales.Order both');
    expect(edges).toContain('PostgreSQL_Production/Sales.Order Sales.Order both');
    expect(edges).toContain('Sales_Analytics Sales_Analytics/executives both');
    expect(edges).toContain('Product.Inventory Sales_Analytics/Product_Performance/Low_Stock_Products before');
  });

  test('a definition is the text of the block', () => {
    expect(definitionOf(lineage, find(lineage, 'metric', 'Sales_Analytics/Revenue_Dashboard/Daily_Revenue'))).toMatch(
      /^metric "Daily_Revenue" \{[\s\S]*\}$/,
    );
  });

  test('attributes say their type and whether they are personal', () => {
    const { attributes } = find(lineage, 'entity', 'Customer.Customer');
    expect(attributes).toContainEqual(['email', 'string', true]);
  });

  test('every index leads somewhere', () => {
    for (const { from, to } of lineage.edges)
      expect([nameAt(lineage, from), nameAt(lineage, to)]).not.toContain(undefined);
  });
});

test('nobody pays who did not ask', () => {
  expect(reviewTexts({ before: {}, after: { 'a.mml': 'entity "A" {}' } }).lineage).toBeUndefined();
});

test('two projects share no edge, and each element keeps its text', () => {
  const one: Report = { ...report, project: 'one' };
  const two: Report = { ...report, project: 'two' };
  const merged = mergeReports([one, two]).lineage as ReportLineage;
  expect(merged.elements).toHaveLength(2 * lineage.elements.length);
  const second = merged.elements.findIndex(({ project, name }) => project === 'two' && name === 'Sales.Order');
  const first = lineage.elements.findIndex(({ name }) => name === 'Sales.Order');
  const [inMerged, alone] = [merged.elements[second], lineage.elements[first]] as const;
  expect(definitionOf(merged, inMerged as LineageElement)).toBe(definitionOf(lineage, alone as LineageElement));
  for (const { from, to } of merged.edges) {
    expect(merged.elements[from]?.project).toBe(merged.elements[to]?.project);
  }
});

function find({ elements }: ReportLineage, kind: string, name: string): LineageElement {
  return (
    elements.find((element) => element.kind === kind && element.name === name) ?? expect.fail(`no ${kind} ${name}`)
  );
}

function nameAt({ elements }: ReportLineage, index: number): string | undefined {
  return elements[index]?.name;
}

function definitionOf({ texts }: ReportLineage, { places }: LineageElement): string {
  const definition = (places.after ?? places.before)?.definition ?? [];
  return definition.map(([text, start, end]) => texts[text]?.slice(start, end)).join('\n');
}
