import { describe, expect, test } from 'vitest';
import { mentionsAttribute, mentionsName, readFormula } from '../../src/impact/formula.ts';
import type { Element } from '../../src/model/element.ts';
import { elementOf, modelOf } from './model-of.ts';

const model = modelOf(`
domain "Sales" {
  entity "Order" {
    attribute "status" { }
    attribute "total_amount" { }
    attribute "order" { }
    attribute "date" { }
    attribute "unit price" { }
    attribute "größe" { }
  }
  entity "Payment" {
    attribute "status" { }
    attribute "amount" { }
  }
}
domain "Archive" { entity "Order" { attribute "status" { } } }
`);
const attribute = (name: string): Element => elementOf(model, 'attribute', name);
const status = attribute('Sales.Order.status');
const payment = elementOf(model, 'entity', 'Sales.Payment');
const archive = elementOf(model, 'entity', 'Archive.Order');

describe('what a formula says about Sales.Order.status', () => {
  test.each([
    ['qualified', 'COUNT(Order.status)', 'names-it'],
    ['with its domain', 'Sales.Order.status', 'names-it'],
    ['bare', "SUM(x WHERE status = 'completed')", 'names-it'],
    ['in another case', 'sum(STATUS)', 'names-it'],
    ['behind the table name', 'orders.status', 'names-it'],
    ['behind an alias', 'SELECT o.status FROM orders o', 'names-it'],
    ['in double quotes', 'SELECT "Order"."status"', 'names-it'],
    ['in backticks', 'SELECT `status`', 'names-it'],
    ['after an apostrophe', "the customer's status", 'names-it'],
    ['after a quote that does not end', "it's 'status", 'names-it'],
    ['after an escaped quote', "'it''s' || status", 'names-it'],
    ['behind a schema, which may be anything', 'public.orders.status', 'names-it'],
    ['in a string literal', "'status'", 'names-none'],
    ['in a line comment', 'x -- status\n+ y', 'names-none'],
    ['in a block comment', '/* status */ x', 'names-none'],
    ['in a block comment that does not end', 'x /* status', 'names-none'],
    ['as part of another name', 'order_status + statuses', 'names-none'],
    ['as a function', 'status(x)', 'names-none'],
    ['another attribute', 'SUM(total_amount)', 'names-others'],
    ['another attribute in camel case', 'SUM(totalAmount)', 'names-others'],
    ['a keyword that is also an attribute', 'x ORDER BY y', 'names-none'],
    ['a keyword in quotes', 'SELECT "order"', 'names-others'],
    ['a qualified keyword', 'Order.order', 'names-others'],
    ['a function that is also an attribute', 'DATE(y)', 'names-none'],
    ['a name of two words', 'SUM(unit price)', 'names-others'],
    ['a name of two words in quotes', 'SUM("unit price")', 'names-others'],
    ['a name in another script', 'MAX(GRÖSSE, größe)', 'names-others'],
    ['everything', 'SELECT *, total_amount FROM orders', 'names-none'],
    ['everything of the entity', 'SELECT Order.*, total_amount', 'names-none'],
    ['a count of rows', 'COUNT(*) / total_amount', 'names-others'],
    ['a number with letters', '1e5status', 'names-none'],
    ['nothing', '', 'names-none'],
  ])('%s: %s', (_, formula, expected) => {
    expect(mentionsAttribute(readFormula(formula), status, [])).toBe(expected);
  });
});

test.each([
  ['Archive.Order.status', 'names-none'],
  ['Sales.Order.status', 'names-it'],
])('where an entity of that name in another domain is used too: %s', (formula, expected) => {
  expect(mentionsAttribute(readFormula(formula), status, [archive])).toBe(expected);
});

describe('with Payment beside Order', () => {
  test.each([
    ['the other one by name', 'Payment.status', 'names-none'],
    ['the other one by table', 'payments.status', 'names-none'],
    ['either', 'status', 'names-it'],
    ['an alias that may be either', 'o.status', 'names-it'],
    ['an alias is no proof against it', 'p.total_amount', 'names-none'],
    ['another attribute by name', 'Order.total_amount', 'names-others'],
  ])('%s: %s', (_, formula, expected) => {
    expect(mentionsAttribute(readFormula(formula), status, [payment])).toBe(expected);
  });
});

test.each([
  ['SELECT email', true],
  ['SELECT c.Email', true],
  ['SELECT *', true],
  ["'email'", false],
  ['email_hash', false],
])('%s mentions email: %s', (formula, expected) => {
  expect(mentionsName(readFormula(formula), 'email')).toBe(expected);
});

test.each([
  ['quotes', "'"],
  ['opened comments', '/*'],
  ['dots', 'a.'],
  ['double quotes', '"a'],
  ['selects', 'select '],
  ['letters', 'a'],
  ['digits', '1'],
  ['blanks', 'select  \n'],
])('a megabyte of %s takes linear time', (_, piece) => {
  const started = performance.now();
  const formula = readFormula(piece.repeat(1_000_000 / piece.length));
  expect(mentionsAttribute(formula, status, [])).not.toBe('names-it');
  // A quadratic reader would take hours.
  expect(performance.now() - started).toBeLessThan(10_000);
});
