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

/** Rows share most of their cells, and each is looked at once: the index is made in every run, before the first verdict. */
function indexActions(): ReadonlyMap<string, ReadonlySet<ChangeAction>> {
  const index = new Map<string, Set<ChangeAction>>();
  const seen = new Map<Cell, ChangeAction>();
  for (const row of Object.values(SYMMETRY_TABLE)) {
    visitCells(row, (action, cell) => {
      if (seen.get(cell) === action) return;
      seen.set(cell, action);
      for (const { answer } of cell.cases) indexAnswer(index, answer, action);
      indexAnswer(index, cell.otherwise, action);
    });
  }
  return index;
}

function indexAnswer(index: Map<string, Set<ChangeAction>>, answer: Answer, action: ChangeAction): void {
  if (!('rule' in answer)) return;
  const actions = index.get(answer.rule);
  if (actions === undefined) index.set(answer.rule, new Set([action]));
  else actions.add(action);
}

/** Every cell of a row with the action it answers. */
export function cellsOf(row: KindRow): readonly (readonly [ChangeAction, Cell])[] {
  const cells: (readonly [ChangeAction, Cell])[] = [];
  visitCells(row, (action, cell) => cells.push([action, cell]));
  return cells;
}

function visitCells(row: KindRow, visit: (action: ChangeAction, cell: Cell) => void): void {
  visit('added', row.added);
  visit('removed', row.removed);
  visit('renamed', row.renamed);
  visit('moved', row.moved);
  // Many columns share one answer.
  for (const cell of new Set(Object.values(row.properties))) visit('property-changed', cell);
  visit('property-changed', row.changed);
  for (const cells of new Set(Object.values(row.references))) {
    visit('reference-added', cells.added);
    visit('reference-removed', cells.removed);
    visit('reference-retargeted', cells.retargeted);
  }
}
