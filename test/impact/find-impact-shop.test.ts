import { describe, expect, test } from 'vitest';
import { compareTexts, impactLines } from './model-of.ts';
import { SHOP } from './models.ts';

/** The shop before and after each file has lost what `pattern` finds and got `replacement`. */
function changeShop(pattern: RegExp, replacement: string) {
  const changed = SHOP.map((text) => text.replace(pattern, replacement));
  expect(changed).not.toEqual(SHOP);
  return compareTexts(SHOP, changed);
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
