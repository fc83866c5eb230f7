/**
 * The table of what judges what: for every kind, action, property and relation a rule, or the reason why there is none.
 * Rules are derived from it, so a hole is a hole in this file.
 */

import type { Change } from '../diff/change.ts';
import type { Kind, KindSchema, Relation } from '../model/kind.ts';
import { rememberEach } from '../text/remember.ts';
import {
  becomesFalse,
  becomesTrue,
  isNewlyDeprecated,
  isNewlyDeprecatedBySunset,
  isRequired,
  isSlower,
  losesValue,
  replacesValue,
} from './change-tests.ts';

/** What a cell says: the id of a rule, or a sentence that says why no rule judges the change. */
export type Answer = { readonly rule: string } | { readonly reason: string };

export interface Case {
  readonly when: (change: Change) => boolean;
  readonly answer: Answer;
}

/** The answer of the first case whose test holds, else the last one. */
export interface Cell {
  readonly cases: readonly Case[];
  readonly otherwise: Answer;
}

export interface KindRow {
  readonly added: Cell;
  readonly removed: Cell;
  readonly renamed: Cell;
  readonly moved: Cell;
  /** Properties that have an answer of their own. */
  readonly properties: Readonly<Record<string, Cell>>;
  /** Every other property. */
  readonly changed: Cell;
  readonly references: Readonly<Record<Relation, ReferenceCells>>;
}

export interface ReferenceCells {
  readonly added: Cell;
  readonly removed: Cell;
  readonly retargeted: Cell;
}

const DOCUMENTATION = because('Documentation: nobody downstream reads data through it.');
const DECLARES_RENAME = because('It tells the comparison about a rename, and that rename is judged.');
const SUNSET_OF_DEPRECATION = because(
  'The date belongs to the deprecation, which is judged where `deprecated` was set.',
);
const NEVER_RENAMED = because(
  'Its name follows from what it stands for, so another name is another element: removed and added.',
);

/** Properties that mean the same in every block. */
const COMMON_PROPERTIES: Readonly<Record<string, Cell>> = {
  description: cell(DOCUMENTATION, when(losesValue, judgedBy('description-removed'))),
  name: cell(DOCUMENTATION),
  notes: cell(DOCUMENTATION),
  color: cell(DOCUMENTATION),
  ticket: cell(DOCUMENTATION),
  tracker_key: cell(DOCUMENTATION),
  renamed_from: cell(DECLARES_RENAME),
};

/** Neither yes before nor yes after: `unknown-value` names what is written, and the change is one like any other. */
const personalData = (otherwise: string): Cell =>
  cell(judgedBy(otherwise), when(becomesTrue, judgedBy('pii-added')), when(becomesFalse, judgedBy('pii-removed')));

const STRUCTURAL: ReferenceCells = referenceCells(
  'relationship-added',
  'relationship-removed',
  'relationship-retargeted',
);
const LINEAGE: ReferenceCells = referenceCells('lineage-added', 'lineage-removed', 'lineage-retargeted');

/** Relations whose change is judged alike whatever block states them; the others are part of what their block says. */
const SHARED_RELATIONS: Readonly<Partial<Record<Relation, ReferenceCells>>> = {
  'belongs-to': STRUCTURAL,
  contains: STRUCTURAL,
  'has-many': STRUCTURAL,
  'parent-of': STRUCTURAL,
  'leads-to': STRUCTURAL,
  'related-to': STRUCTURAL,
  from: STRUCTURAL,
  to: STRUCTURAL,
  'derived-from': LINEAGE,
  uses: LINEAGE,
};

const BLOCK_RELATIONS: readonly Relation[] = [
  'maps',
  'resolves',
  'builds',
  'depends-on',
  'estimates',
  'foreign-key',
  'entity',
  'source',
  'entity-group',
];

/** What differs from kind to kind. */
const SPECIAL_CELLS: Readonly<Partial<Record<Kind, Partial<KindRow>>>> = {
  entity: {
    moved: rule('entity-moved'),
    properties: {
      type: rule('entity-type-changed'),
      business_logic: rule('business-logic-changed'),
      pii: personalData('entity-changed'),
    },
  },
  attribute: {
    added: cell(judgedBy('attribute-added'), when(isRequired, judgedBy('required-attribute-added'))),
    properties: {
      type: rule('attribute-type-changed'),
      required: cell(
        judgedBy('attribute-changed'),
        when(becomesTrue, judgedBy('attribute-became-required')),
        when(becomesFalse, judgedBy('attribute-became-optional')),
      ),
      pii: personalData('attribute-changed'),
    },
  },
  relationship: { properties: { type: rule('cardinality-changed'), cardinality: rule('cardinality-changed') } },
  'logical-relationship': {
    properties: { type: rule('cardinality-changed'), cardinality: rule('cardinality-changed') },
  },
  source: {
    properties: {
      type: rule('source-type-changed'),
      host: rule('source-moved'),
      database: rule('source-moved'),
      schema: rule('source-moved'),
      refresh_frequency: cell(judgedBy('source-changed'), when(isSlower, judgedBy('refresh-slowed'))),
    },
  },
  'data-product': { properties: { refresh_schedule: rule('refresh-schedule-changed') } },
  metric: { properties: { calculation: rule('calculation-changed'), target_value: rule('target-changed') } },
  field: { properties: { type: rule('field-type-changed') } },
  'entity-estimate': estimateCells(),
  'source-estimate': estimateCells(),
  'report-estimate': estimateCells(),
};

/** Every kind has a row; those of the few kinds that a change touches are made. */
export const rowOfKind = rememberEach(buildRow);

function buildRow({ kind, ruleName, renames }: KindSchema): KindRow {
  const special = SPECIAL_CELLS[kind] ?? {};
  const renamed = renames ? rule(`${ruleName}-renamed`) : cell(NEVER_RENAMED);
  const changed = special.changed ?? rule(`${ruleName}-changed`);
  return {
    added: special.added ?? rule(`${ruleName}-added`),
    removed: special.removed ?? rule(`${ruleName}-removed`),
    renamed,
    moved: special.moved ?? renamed,
    properties: { ...COMMON_PROPERTIES, ...lifecycleCells(changed), ...special.properties },
    changed,
    references: { ...blockRelations(changed), ...SHARED_RELATIONS } as Readonly<Record<Relation, ReferenceCells>>,
  };
}

/** Ownership and retirement: a rule of their own for what matters, the block's own rule for the rest. */
function lifecycleCells(changed: Cell): Readonly<Record<string, Cell>> {
  const other = changed.otherwise;
  return {
    owner: cell(other, when(losesValue, judgedBy('owner-removed')), when(replacesValue, judgedBy('owner-changed'))),
    deprecated: cell(other, when(isNewlyDeprecated, judgedBy('deprecated-added'))),
    sunset: cell(
      other,
      when(isNewlyDeprecatedBySunset, judgedBy('deprecated-added')),
      when(isNewlyDeprecated, SUNSET_OF_DEPRECATION),
    ),
  };
}

function blockRelations(changed: Cell): Partial<Record<Relation, ReferenceCells>> {
  const cells = { added: changed, removed: changed, retargeted: changed };
  return Object.fromEntries(BLOCK_RELATIONS.map((relation) => [relation, cells]));
}

function estimateCells(): Partial<KindRow> {
  return { changed: rule('estimate-changed') };
}

function referenceCells(added: string, removed: string, retargeted: string): ReferenceCells {
  return { added: rule(added), removed: rule(removed), retargeted: rule(retargeted) };
}

function rule(id: string): Cell {
  return cell(judgedBy(id));
}

function cell(otherwise: Answer, ...cases: readonly Case[]): Cell {
  return { cases, otherwise };
}

function when(test: (change: Change) => boolean, answer: Answer): Case {
  return { when: test, answer };
}

function judgedBy(id: string): Answer {
  return { rule: id };
}

function because(reason: string): Answer {
  return { reason };
}
