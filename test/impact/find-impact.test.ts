import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findReach } from '../../src/impact/find-impact.ts';
import type { Kind } from '../../src/model/kind.ts';
import { compareTexts, elementOf, impactLines, modelOf, OPTIONS } from './model-of.ts';

const SHOP = [
  'models/conceptual/ecommerce.mml',
  'models/logical/sources.mml',
  'products/customer_analytics.mml',
  'products/sales_analytics.mml',
].map((path) => readFileSync(new URL(`../../examples/ecommerce/before/${path}`, import.meta.url), 'utf8'));

/** The shop before and after each file has lost what `pattern` finds and got `replacement`. */
function changeShop(pattern: RegExp, replacement: string) {
  const changed = SHOP.map((text) => text.replace(pattern, replacement));
  expect(changed).not.toEqual(SHOP);
  return compareTexts(SHOP, changed);
}

function linesOf(before: string, after: string): readonly string[] {
  return impactLines(compareTexts([before], [after]).impact);
}

describe('the shop loses Sales.Order', () => {
  const { impact } = changeShop(/ {2}entity "Order" \{[\s\S]*?\n {2}\}\n/, '');

  test('everybody downstream is told, those with a broken reference for certain', () => {
    expect(impactLines(impact)).toEqual([
      'consumer Customer_Analytics/customer-success certain 3',
      'consumer Customer_Analytics/marketing-team certain 3',
      'consumer Sales_Analytics/executives certain 3',
      'consumer Sales_Analytics/https:\\/\\/analytics\\.ecommerce\\.com\\/sales certain 3',
      'consumer Sales_Analytics/sales-team certain 3',
      'data-product Customer_Analytics certain 2',
      'data-product Sales_Analytics certain 2',
      'report Customer_Analytics/Cohort_Analysis possible 2',
      'report Customer_Analytics/Customer_Overview certain 1',
      'report Sales_Analytics/Revenue_Dashboard certain 1',
      'metric Customer_Analytics/Cohort_Analysis/Cohort_Retention possible 2',
      'metric Customer_Analytics/Customer_Overview/Active_Customers certain 1',
      'metric Customer_Analytics/Customer_Overview/Average_LTV possible 2',
      'metric Customer_Analytics/Customer_Overview/Repeat_Purchase_Rate certain 1',
      'metric Sales_Analytics/Revenue_Dashboard/Average_Order_Value certain 1',
      'metric Sales_Analytics/Revenue_Dashboard/Conversion_Rate certain 1',
      'metric Sales_Analytics/Revenue_Dashboard/Daily_Revenue certain 1',
      'metric Sales_Analytics/Revenue_Dashboard/Orders_Today certain 1',
      'entity Analytics.Average_Order_Value certain 1',
      'entity Analytics.Customer_Cohorts certain 1',
      'entity Analytics.Customer_Lifetime_Value certain 1',
      'entity Analytics.Total_Revenue certain 1',
      'entity Sales.Order_Line certain 1',
      'entity Sales.Payment certain 1',
      'mapping PostgreSQL_Production/Sales.Order certain 1',
    ]);
    expect(impact.unaffected).toBe(0);
  });

  test('the path proves it, in the model before', () => {
    const product = impact.elements.find(({ element }) => element.id.name === 'Sales_Analytics');
    expect(product).toMatchObject({
      side: 'before',
      path: ['Sales.Order', 'Sales_Analytics/Revenue_Dashboard', 'Sales_Analytics'],
      because: ['removed entity Sales.Order'],
    });
  });

  test('consumers are people with a name, and URLs are outside', () => {
    expect(impact.consumers.map(({ name, external, products }) => [name, external, products])).toEqual([
      ['customer-success', false, ['Customer_Analytics']],
      ['executives', false, ['Sales_Analytics']],
      ['https://analytics.ecommerce.com/sales', true, ['Sales_Analytics']],
      ['marketing-team', false, ['Customer_Analytics']],
      ['sales-team', false, ['Sales_Analytics']],
    ]);
  });
});

test('a changed formula is certain for who takes data from it, and for what holds them', () => {
  const { impact } = changeShop(
    /SUM\(Order.total_amount WHERE status = 'completed'\)"\n/,
    'SUM(Order.total_amount)"\n',
  );
  expect(impactLines(impact)).toEqual([
    'consumer Sales_Analytics/executives certain 3',
    'consumer Sales_Analytics/https:\\/\\/analytics\\.ecommerce\\.com\\/sales certain 3',
    'consumer Sales_Analytics/sales-team certain 3',
    'data-product Sales_Analytics certain 2',
    'report Sales_Analytics/Revenue_Dashboard certain 1',
  ]);
});

test('a changed attribute is likely where a formula names it, and leaves alone who names only others', () => {
  const { impact } = changeShop(/"status" \{\n {6}type = "string"/, '"status" {\n type = "number"');
  expect(impactLines(impact)).toEqual([
    'consumer Customer_Analytics/customer-success possible 4',
    'consumer Customer_Analytics/marketing-team possible 4',
    'consumer Sales_Analytics/executives likely 5',
    'consumer Sales_Analytics/https:\\/\\/analytics\\.ecommerce\\.com\\/sales likely 5',
    'consumer Sales_Analytics/sales-team likely 5',
    'data-product Customer_Analytics possible 3',
    'data-product Sales_Analytics likely 4',
    'report Customer_Analytics/Cohort_Analysis possible 3',
    'report Customer_Analytics/Customer_Overview possible 2',
    'report Sales_Analytics/Revenue_Dashboard likely 3',
    'metric Customer_Analytics/Cohort_Analysis/Cohort_Retention possible 3',
    'metric Customer_Analytics/Customer_Overview/Active_Customers possible 2',
    'metric Customer_Analytics/Customer_Overview/Repeat_Purchase_Rate possible 2',
    'metric Sales_Analytics/Revenue_Dashboard/Conversion_Rate possible 2',
    'metric Sales_Analytics/Revenue_Dashboard/Daily_Revenue likely 2',
    'entity Analytics.Average_Order_Value likely 2',
    'entity Analytics.Customer_Cohorts possible 2',
    'entity Analytics.Total_Revenue likely 2',
    'entity Sales.Order certain 1',
  ]);
  // Orders_Today, Average_Order_Value (metric), Customer_Lifetime_Value, and Average_LTV, which only that one feeds.
  expect(impact.unaffected).toBe(4);
});

test('a changed source reaches all it feeds, possibly', () => {
  const { impact } = changeShop(/api.stripe.com/, 'api.adyen.com');
  expect(impactLines(impact)).toEqual([
    'entity Sales.Payment possible 2',
    'mapping Stripe_API/Sales.Payment possible 1',
  ]);
});

test.each([
  ['a description', /Customer orders"/, 'Orders of customers"'],
  ['a colour', /#2ecc71/, '#2ecc72'],
  ['notes', /Payment transactions from Stripe/, 'x'],
  ['an owner', /owner = "analytics-team"/, 'owner = "data-team"'],
  ['a target', /\$50K daily/, '$60K daily'],
  ['a structural reference', / {4}belongs-to "Sales.Order"\n/, ''],
  ['a new attribute that nobody names', /(entity "Order" \{)/, '$1 attribute "voucher" { required = true }'],
  ['a new entity', /(domain "Sales" \{)/, '$1 entity "Refund" { }'],
  ['a new report', /(data_product "Sales_Analytics" \{)/, '$1 report "Refunds" { uses "Sales.Order" }'],
  ['a new consumer', /(data_product "Sales_Analytics" \{)/, '$1 consumer "board"'],
  ['a comment', /^/, '// nothing\n'],
])('%s reaches nobody', (_, pattern, replacement) => {
  const { impact } = changeShop(pattern, replacement);
  expect({ lines: impactLines(impact), consumers: impact.consumers, unaffected: impact.unaffected }).toEqual({
    lines: [],
    consumers: [],
    unaffected: 0,
  });
});

const CHAIN = `
source "S" { host = "h" entity "D.A" { table = "a" } }
domain "D" {
  entity "A" { attribute "x" { type = "string" } attribute "y" { } }
  entity "B" { derived-from "D.A" }
  entity "C" { derived-from "D.B" }
  entity "Part" { belongs-to "D.A" }
  entity "Part_Of_Part" { derived-from "D.Part" }
}
task "Build A" { builds "D.A" }
task "Next" { depends_on "Build A" }
entity_estimate "D.A" { data_volume = "small" }
data_product "P" { refresh_schedule = "0 * * * *" consumer "team" report "R" { uses "D.C" metric "M" { calculation = "SUM(z)" uses "D.B" } } }
`;

describe('in a small chain', () => {
  test.each([
    [
      'a removed entity breaks references of every class once',
      / {2}entity "A" .*\n/,
      '',
      [
        'consumer P/team possible 5',
        'data-product P possible 4',
        'report P/R possible 3',
        'metric P/R/M possible 2',
        'entity D.B certain 1',
        'entity D.C possible 2',
        'entity D.Part certain 1',
        'task Build A possible 1',
        'entity-estimate D.A possible 1',
        'mapping S/D.A certain 1',
      ],
    ],
    [
      'a removed domain goes with what it holds',
      /domain "D" [\s\S]*?\n\}/,
      '',
      [
        'consumer P/team certain 4',
        'data-product P certain 3',
        'report P/R certain 2',
        'metric P/R/M certain 2',
        'task Build A possible 2',
        'entity-estimate D.A possible 2',
        'mapping S/D.A certain 2',
      ],
    ],
    [
      'a removed source leaves its entities without data',
      /source .*\n/,
      '',
      [
        'consumer P/team possible 7',
        'data-product P possible 6',
        'report P/R possible 5',
        'metric P/R/M possible 4',
        'entity D.A certain 2',
        'entity D.B possible 3',
        'entity D.C possible 4',
      ],
    ],
    [
      'another table is another lineage',
      /table = "a"/,
      'table = "b"',
      [
        'consumer P/team possible 6',
        'data-product P possible 5',
        'report P/R possible 4',
        'metric P/R/M possible 3',
        'entity D.A certain 1',
        'entity D.B possible 2',
        'entity D.C possible 3',
      ],
    ],
    [
      'a lost derivation is logic of its holder',
      / derived-from "D.B"/,
      '',
      ['consumer P/team certain 3', 'data-product P certain 2', 'report P/R certain 1'],
    ],
    ['a removed product is told to its consumers', /data_product .*\n/, '', ['consumer P/team certain 1']],
    [
      'a removed report is news for its product',
      /report "R" .* \}/,
      '}',
      ['consumer P/team certain 2', 'data-product P certain 1'],
    ],
    ['another schedule possibly matters to consumers', /0 \* \* \* \*/, '5 * * * *', ['consumer P/team possible 1']],
    [
      'a removed attribute is gone for who takes its entity and does not say what of it',
      / attribute "x" \{[^}]*\}/,
      '',
      [
        'consumer P/team possible 6',
        'data-product P possible 5',
        'report P/R possible 4',
        'metric P/R/M possible 3',
        'entity D.A certain 1',
        'entity D.B possible 2',
        'entity D.C possible 3',
      ],
    ],
    ['a removed task only moves the next one', /task "Build A" .*\n/, '', ['task Next possible 1']],
  ])('%s', (_, pattern, replacement, expected) => {
    const after = CHAIN.replace(pattern, replacement);
    expect(after).not.toBe(CHAIN);
    expect(linesOf(CHAIN, after)).toEqual(expected);
  });

  test('a rename is certain where references did not follow and possible where they did', () => {
    const renamed = CHAIN.replace('entity "A" {', 'entity "A_New" { renamed-from "D.A"').replace(
      'derived-from "D.A"',
      'derived-from "D.A_New"',
    );
    const lines = linesOf(CHAIN, renamed);
    expect(lines).toContain('entity D.B possible 1');
    expect(lines).toContain('entity D.Part certain 1');
    expect(lines).toContain('mapping S/D.A certain 1');
  });

  test('a renamed domain breaks references to its members', () => {
    const lines = linesOf(CHAIN, CHAIN.replace('domain "D" {', 'domain "Dom" { renamed-from "D"'));
    expect(lines).toContain('metric P/R/M certain 2');
    expect(lines).toContain('report P/R certain 2');
  });

  test('what is repaired by a new entity is reached by it', () => {
    const broken = CHAIN.replace(/ {2}entity "A" .*\n/, '');
    expect(linesOf(broken, CHAIN)).toContain('entity D.B certain 1');
  });
});

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

describe('blocks of the other dialects', () => {
  const text = (entity: string, table: string) => `
domain "D" { ${entity} entity "B" { } }
relationship { from = "D.A" to = "D.B" type = "one-to-many" }
logical_relationship { from = "D.B" to = "D.A" }
exposure "Board" { uses "D.A" }
reverse_etl "Back" { uses "D.A" }
physical_model {
  ${table}
  table "order" { entity = "entity_b" field "customer_id" { foreign_key { table = "customer" field = "id" } } }
}`;
  const entity = 'entity "A" { attribute "x" { type = "string" } }';
  const table = 'table "customer" { entity = "D.A" field "id" { type = "uuid" } }';
  const whole = text(entity, table);

  test('ends of relationships and tables lose their entity, exposures lose their data', () => {
    expect(linesOf(whole, text('', table))).toEqual([
      'exposure Board certain 1',
      'reverse-etl Back certain 1',
      'relationship D.A→D.B certain 1',
      'logical-relationship D.B→D.A certain 1',
      'table customer certain 1',
    ]);
  });
  test('a changed attribute possibly shows in exposures, and in nothing structural', () => {
    expect(linesOf(whole, whole.replace('"string"', '"number"'))).toEqual([
      'exposure Board possible 2',
      'reverse-etl Back possible 2',
      'entity D.A certain 1',
    ]);
  });
  test('a removed table breaks the foreign keys that point to it', () => {
    expect(linesOf(whole, text(entity, ''))).toEqual(['foreign-key order/customer_id certain 2']);
  });
  test('a field of another type is its own matter', () => {
    expect(linesOf(whole, whole.replace('"uuid"', '"text"'))).toEqual([]);
  });
});
