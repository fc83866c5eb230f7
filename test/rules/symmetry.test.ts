import { describe, expect, test } from 'vitest';
import type { ChangeAction } from '../../src/diff/change.ts';
import type { KindSchema } from '../../src/model/kind.ts';
import { KINDS } from '../../src/model/kind-list.ts';
import { findRule, RULES } from '../../src/rules/rule-list.ts';
import { type Cell, type KindRow, rowOfKind } from '../../src/rules/symmetry-table.ts';

/** Rules that look at what a change carries or breaks, beside the rule that judges the change itself. */
const BESIDE_THE_TABLE = [
  'entity-lost-last-source',
  'pii-undeclared',
  'removed-before-sunset',
  'removed-without-deprecation',
];

/** Where the product page gives an action of a kind to a rule with another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'entity-moved': 'entity-moved',
  'entity-estimate-changed': 'estimate-changed',
  'source-estimate-changed': 'estimate-changed',
  'report-estimate-changed': 'estimate-changed',
};

/** Every cell of a row with the action it answers. */
function cellsOf(row: KindRow): readonly (readonly [ChangeAction, Cell])[] {
  return [
    ['added', row.added],
    ['removed', row.removed],
    ['renamed', row.renamed],
    ['moved', row.moved],
    ...[...Object.values(row.properties), row.changed].map((cell) => ['property-changed', cell] as const),
    ...Object.values(row.references).flatMap(
      ({ added, removed, retargeted }) =>
        [
          ['reference-added', added],
          ['reference-removed', removed],
          ['reference-retargeted', retargeted],
        ] as const,
    ),
  ];
}

function answersOf(cell: Cell) {
  return [...cell.cases.map((entry) => entry.answer), cell.otherwise];
}

function rulesOf(cell: Cell): readonly string[] {
  return answersOf(cell).flatMap((answer) => ('rule' in answer ? [answer.rule] : []));
}

describe.each(KINDS.map((schema) => [schema.kind, schema] as const))('%s', (kind, schema) => {
  const row = rowOfKind(schema);

  const answers = cellsOf(row).flatMap(([action, cell]) => answersOf(cell).map((answer) => ({ action, answer })));

  test('every cell names a change rule that listens to its action, or gives a reason in a sentence', () => {
    for (const { action, answer } of answers) {
      if ('reason' in answer) {
        expect(answer.reason).toMatch(/^[A-Z].{20,}\.$/);
        continue;
      }
      const rule = findRule(answer.rule);
      expect(rule, `${kind} ${action}: ${answer.rule} is not in the list`).toBeDefined();
      expect(rule?.subject === 'change' ? (rule.actions ?? [action]) : []).toContain(action);
    }
  });

  test('what is added, removed, renamed and changed has the rule of its kind', () => {
    const named = (action: string) => OTHER_NAMES[`${kind}-${action}`] ?? `${schema.ruleName}-${action}`;
    expect(rulesOf(row.added)).toContain(named('added'));
    expect(rulesOf(row.removed)).toEqual([named('removed')]);
    expect(rulesOf(row.renamed)).toEqual(schema.renames ? [named('renamed')] : []);
    expect(rulesOf(row.moved)).toEqual(schema.renames ? [OTHER_NAMES[`${kind}-moved`] ?? named('renamed')] : []);
    expect(rulesOf(row.changed)).toEqual([named('changed')]);
  });

  test('every relation that the kind can state has cells', () => {
    for (const { relation } of schema.relations) {
      const { added, removed, retargeted } = row.references[relation];
      for (const cell of [added, removed, retargeted]) expect(rulesOf(cell)).toHaveLength(1);
    }
  });
});

test('every change rule is in the table or is one that looks beside it', () => {
  const ids = RULES.filter((rule) => rule.subject === 'change').map((rule) => rule.meta.id);
  const named = new Set(KINDS.flatMap((schema) => cellsOf(rowOfKind(schema)).flatMap(([, cell]) => rulesOf(cell))));
  expect(ids.filter((id) => !named.has(id))).toEqual(ids.filter((id) => BESIDE_THE_TABLE.includes(id)));
  expect(ids.filter((id) => BESIDE_THE_TABLE.includes(id)).sort()).toEqual(BESIDE_THE_TABLE);
});

test('a property that travels is never explained away', () => {
  const silent = KINDS.flatMap((schema) =>
    schema.properties
      .filter((property) => property.travels && hasReason(schema, property.name))
      .map((property) => `${schema.kind} ${property.name}`),
  );
  expect(silent).toEqual([]);
});

function hasReason(schema: KindSchema, property: string): boolean {
  const row = rowOfKind(schema);
  return answersOf(row.properties[property] ?? row.changed).some((answer) => 'reason' in answer);
}
