import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { runChangeRules, runModelRules } from '../../src/rules/run-rules.ts';
import type { UnreadFileOfSide } from '../../src/syntax/facts.ts';
import type { Pair } from '../../src/text/pair.ts';
import { type ComparedTexts, compareFiles, compareTexts, type Files } from './compare-texts.ts';

const REFERENCE_RULES = [
  'broken-reference',
  'wrong-kind-reference',
  'ambiguous-reference',
  'loose-reference',
  'foreign-key-broken',
  'unresolved-id',
];

function findReferenceProblems({ states }: ComparedTexts): readonly Diagnostic[] {
  return runModelRules(states.after).filter(({ rule }) => REFERENCE_RULES.includes(rule));
}

function rulesOf(compared: ComparedTexts): readonly string[] {
  return findReferenceProblems(compared).map(({ rule }) => rule);
}

const SALES = `
domain "Sales" {
  entity "Order" { type = "fact" attribute "status" { type = "string" } attribute "total" { type = "number" } }
}`;

const RENAMED = SALES.replace('entity "Order" {', 'entity "Purchase" { renamed-from "Sales.Order"');

describe('the replacement for a renamed target keeps the form that was written', () => {
  test.each([
    ['quoted', 'domain "Other" { entity "Payment" { belongs-to "Sales.Order" } }', '"Sales.Purchase"'],
    ['quoted, without a domain', 'domain "Other" { entity "Payment" { belongs-to "Order" } }', '"Sales.Purchase"'],
    ['a path with its kind', 'domain "Other" { entity "Payment" { belongs-to entity.Order } }', 'entity.Purchase'],
    ['a bare path', 'domain "Other" { entity "Payment" { belongs-to Sales.Order } }', 'Sales.Purchase'],
    ['a list', 'data_product "P" { report "R" { uses = ["Sales.Order"] } }', '"Sales.Purchase"'],
  ])('%s', (_form, holder, replacement) => {
    const [found, ...more] = findReferenceProblems(compareTexts(SALES + holder, RENAMED + holder));
    expect(more).toEqual([]);
    expect(found?.rule).toBe('broken-reference');
    expect(found?.suggestion).toBe(replacement);
    const text = RENAMED + holder;
    const { start, end } = found?.range ?? { start: { offset: 0 }, end: { offset: 0 } };
    const repaired = text.slice(0, start.offset) + replacement + text.slice(end.offset);
    expect(findReferenceProblems(compareTexts(SALES + holder, repaired))).toEqual([]);
  });

  test('a new name that no bare path can hold is quoted', () => {
    const holder = 'domain "Other" { entity "Payment" { belongs-to entity.Order } }';
    const spaced = RENAMED.replace('"Purchase"', '"Purchase Order"');
    expect(findReferenceProblems(compareTexts(SALES + holder, spaced + holder))[0]?.suggestion).toBe(
      '"Sales.Purchase Order"',
    );
  });
});

describe('where the target stood is told', () => {
  const holder = 'domain "Other" {\n  entity "Payment" {\n    belongs-to "Sales.Order"\n  }\n}';
  const compared = compareTexts(`${SALES}\n${holder}`, holder);
  const [found] = findReferenceProblems(compared);

  test('the subject is the holder, the range is the argument with its quotes', () => {
    expect(found?.subject).toEqual({ kind: 'entity', name: 'Other.Payment' });
    expect(found?.range?.start).toMatchObject({ line: 3, column: 16 });
    expect(found?.range?.end).toMatchObject({ line: 3, column: 29 });
    expect(found?.detail).toBe('belongs-to sales.order');
  });

  test('related is the place before', () => {
    expect(found?.message).toContain('entity Sales.Order was removed');
    expect(found?.related).toMatchObject([{ side: 'before', range: { path: 'model.mml', start: { line: 3 } } }]);
  });

  test('a new holder of a name that the same change removes is told too', () => {
    const [added] = findReferenceProblems(compareTexts(SALES, holder));
    expect(added?.message).toContain('entity Sales.Order was removed');
  });

  test('nothing of it is said of the side before', () => {
    const before = runModelRules(compareTexts(holder, SALES + holder).states.before);
    const broken = before.filter(({ rule }) => rule === 'broken-reference');
    expect(broken).toMatchObject([{ side: 'before', related: [] }]);
  });
});

describe('the way out of a rename that nobody has stated', () => {
  const holder = 'domain "Other" {\n  entity "Payment" {\n    belongs-to "Sales.Order"\n  }\n}';
  const twin =
    'entity "Order_A" { type = "fact" attribute "status" { type = "string" } attribute "total" { type = "number" } }';
  const split = SALES.replace('entity "Order"', `${twin} entity "Order_B"`);
  const messageOf = (text: string) => findReferenceProblems(compareTexts(SALES + holder, text + holder))[0]?.message;
  const wayOut = /renamed-from|mml-guard fix/;

  test('is named where it could have become any of several', () => {
    expect(messageOf(split)).toMatch(
      /entity Sales\.Order was removed; if it became one of Sales\.Order_A, Sales\.Order_B, write renamed-from "Sales\.Order" there and run mml-guard fix\.$/,
    );
  });

  test('leads out of it', () => {
    const stated = split.replace('"Order_B" {', '"Order_B" { renamed-from "Sales.Order"');
    expect(messageOf(stated)).toMatch(/entity Sales\.Order was renamed to Sales\.Order_B\.$/);
  });

  test.each([
    ['what was simply removed', ''],
    ['a rename that is seen', RENAMED],
  ])('is not named of %s', (_, text) => {
    expect(messageOf(text)).not.toMatch(wayOut);
  });
});

describe('what could not be read is unknown, not gone', () => {
  const holder = 'domain "Other" { entity "Payment" { belongs-to "Sales.Order" } }';
  const table = 'table "order" { field "id" { } }';
  const user = 'table "payment" { field "order_id" { foreign_key { table = "order" field = "id" } } }';
  const unread: readonly UnreadFileOfSide[] = [{ path: 'sales.mml', reason: 'is too large', side: 'after' }];

  test.each<[string, Pair<Files>, string[]]>([
    ['an entity', { before: { 'sales.mml': SALES, 'other.mml': holder }, after: { 'other.mml': holder } }, []],
    ['a field', { before: { 'sales.mml': table, 'other.mml': user }, after: { 'other.mml': user } }, []],
    ['a new reference to it', { before: { 'sales.mml': SALES }, after: { 'other.mml': holder } }, []],
    [
      'but not a name that it never held',
      { before: { 'sales.mml': '', 'other.mml': holder }, after: { 'other.mml': holder } },
      ['broken-reference'],
    ],
  ])('%s', (_what, files, expected) => {
    expect(rulesOf(compareFiles(files, unread))).toEqual(expected);
  });

  test('without the mark the same reference breaks', () => {
    const files = { before: { 'sales.mml': SALES, 'other.mml': holder }, after: { 'other.mml': holder } };
    expect(rulesOf(compareFiles(files))).toEqual(['broken-reference']);
  });

  test('an entity whose source could not be read has not lost it', () => {
    const source = 'source "Shop" { entity "Sales.Order" { table = "orders" } }';
    const { comparison } = compareFiles(
      { before: { 'a.mml': SALES, 'sales.mml': source }, after: { 'a.mml': SALES } },
      unread,
    );
    expect(runChangeRules(comparison)).toEqual([]);
  });
});

describe('one mistake is one finding', () => {
  test.each([
    [
      'a broken foreign key',
      'table "a" { field "b" { foreign_key { table = "c" field = "d" } } }',
      ['foreign-key-broken'],
    ],
    ['a foreign key written as a line', 'table "a" { field "b" { foreign_key "c.d" } }', ['foreign-key-broken']],
    ['an id of another tool', 'table "a" { entity = "entity_nothing" }', ['unresolved-id']],
    ['a dangling mapping', 'source "s" { entity "A.B" { table = "c" } }', ['broken-reference']],
    ['a metric as target', 'data_product "p" { report "r" { metric "m" { uses "p" } } }', ['wrong-kind-reference']],
    ['a dangling dependency', 'task "t" { depends_on "u" }', ['broken-reference']],
    [
      'the same dangling name twice',
      'domain "D" { entity "E" { contains "X" contains "Y.X" } }',
      ['broken-reference', 'broken-reference'],
    ],
    ['a consumer, which is no reference', 'data_product "p" { consumer "nobody" }', []],
  ])('%s', (_what, text, expected) => {
    expect(rulesOf(compareTexts('', text))).toEqual(expected);
  });
});
