import { describe, expect, test } from 'vitest';
import { findReach } from '../../src/impact/find-impact.ts';
import type { Kind } from '../../src/model/kind.ts';
import { elementOf, impactLines, modelOf, OPTIONS } from './model-of.ts';
import { CHAIN, SHOP } from './models.ts';

describe('asked before anything changes', () => {
  test.each<[Kind, string, readonly string[], number]>([
    ['entity', 'D.C', ['consumer P/team possible 3', 'data-product P possible 2', 'report P/R possible 1'], 0],
    ['data-product', 'P', ['consumer P/team possible 1'], 0],
    ['task', 'Build A', ['task Next possible 1'], 0],
    ['consumer', 'P/team', [], 0],
  ])('%s %s', (kind, name, expected, unaffected) => {
    const model = modelOf(CHAIN);
    const impact = findReach(model, elementOf(model, kind, name), OPTIONS);
    expect({ lines: impactLines(impact), unaffected: impact.unaffected }).toEqual({ lines: expected, unaffected });
  });

  test('an attribute is judged by formulas', () => {
    const model = modelOf(...SHOP);
    const impact = findReach(model, elementOf(model, 'attribute', 'Sales.Order.status'), OPTIONS);
    expect(impactLines(impact)).toContain('metric Sales_Analytics/Revenue_Dashboard/Daily_Revenue likely 2');
    expect(impactLines(impact).join()).not.toContain('Orders_Today');
    expect(impact.unaffected).toBe(4);
  });
});
