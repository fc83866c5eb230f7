import { describe, expect, test } from 'vitest';
import { linesOf } from './model-of.ts';
import { CHAIN } from './models.ts';

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
