/** Looks a change up in the symmetry table: which rule judges it, or why none does. */

import type { Change } from '../diff/change.ts';
import type { Element } from '../model/element.ts';
import { type Answer, type Cell, type KindRow, rowOfKind } from './symmetry-table.ts';

/** The one answer of the table to a change. */
export function answerTo(change: Change): Answer {
  const cell = cellOf(change);
  return cell.cases.find((entry) => entry.when(change))?.answer ?? cell.otherwise;
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
  return rowOfKind(element.schema);
}

/** The keys of a model are strangers' text, so only the table's own entries count. */
function cellOfProperty(row: KindRow, property: string): Cell {
  return Object.hasOwn(row.properties, property) ? (row.properties[property] ?? row.changed) : row.changed;
}
