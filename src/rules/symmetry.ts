/** Looks a change up in the symmetry table: which rule judges it, or why none does. */

import type { Change, ChangeAction } from '../diff/change.ts';
import type { Element } from '../model/element.ts';
import { type Answer, type Cell, type KindRow, SYMMETRY_TABLE } from './symmetry-table.ts';

/** The one answer of the table to a change. */
export function answerTo(change: Change): Answer {
  const cell = cellOf(change);
  return cell.cases.find((entry) => entry.when(change))?.answer ?? cell.otherwise;
}

/** The actions that a rule judges by the table; none for a rule that the table does not name. */
export function actionsOf(rule: string): readonly ChangeAction[] {
  return [...(ACTIONS_BY_RULE.get(rule) ?? [])];
}

/** The ids of all rules that the table names. */
export function rulesOfTable(): readonly string[] {
  return [...ACTIONS_BY_RULE.keys()];
}

function cellOf(change: Change): Cell {
  switch (change.action) {
    case 'added':
    case 'removed':
      return rowOf(change.element)[change.action];
    case 'renamed':
    case 'moved':
      return rowOf(change.elements.after)[change.action];
    case 'property-changed':
      return cellOfProperty(rowOf(change.elements.after), change.property);
    case 'reference-added':
      return rowOf(change.elements.after).references[change.link.reference.schema.relation].added;
    case 'reference-removed':
      return rowOf(change.elements.after).references[change.link.reference.schema.relation].removed;
    case 'reference-retargeted':
      return rowOf(change.elements.after).references[change.links.after.reference.schema.relation].retargeted;
  }
}

function rowOf(element: Element): KindRow {
  return SYMMETRY_TABLE[element.kind];
}

/** The keys of a model are strangers' text, so only the table's own entries count. */
function cellOfProperty(row: KindRow, property: string): Cell {
  return Object.hasOwn(row.properties, property) ? (row.properties[property] ?? row.changed) : row.changed;
}

const ACTIONS_BY_RULE: ReadonlyMap<string, ReadonlySet<ChangeAction>> = indexActions();

function indexActions(): ReadonlyMap<string, ReadonlySet<ChangeAction>> {
  const index = new Map<string, Set<ChangeAction>>();
  for (const row of Object.values(SYMMETRY_TABLE)) {
    for (const [action, cell] of cellsOf(row)) {
      for (const answer of [...cell.cases.map((entry) => entry.answer), cell.otherwise]) {
        if ('rule' in answer) index.set(answer.rule, (index.get(answer.rule) ?? new Set()).add(action));
      }
    }
  }
  return index;
}

/** Every cell of a row with the action it answers. */
export function cellsOf(row: KindRow): readonly (readonly [ChangeAction, Cell])[] {
  const properties = [...Object.values(row.properties), row.changed];
  const references = Object.values(row.references);
  return [
    ['added', row.added],
    ['removed', row.removed],
    ['renamed', row.renamed],
    ['moved', row.moved],
    ...properties.map((cell) => ['property-changed', cell] as const),
    ...references.map((cells) => ['reference-added', cells.added] as const),
    ...references.map((cells) => ['reference-removed', cells.removed] as const),
    ...references.map((cells) => ['reference-retargeted', cells.retargeted] as const),
  ];
}
