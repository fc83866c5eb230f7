/** Names that need the whole model: of elements named after what they point to, and of twins. */

import { DEEPEST_ELEMENT, NO_PLACE } from '../model/arrange-elements.ts';
import type { Element, QualifiedName, Reference } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import { KINDS } from '../model/kind-list.ts';
import { nameTwins } from '../model/name-twins.ts';
import { findEditedPlaces } from '../model/parallel-tables.ts';
import { joinName } from '../model/qualified-name.ts';
import type { ForcedNames } from '../model/roster.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import { NameIndex } from './name-index.ts';
import { resolveReference } from './resolve-reference.ts';
import { buildSymbolTable, type SymbolTable, symbolsFor } from './symbol-table.ts';

/**
 * Gives a table in which no two elements of one kind share a name, as far as they stand outside an entity, and its names to look
 * references up by. Members are named after the element around them, so twins are numbered from the outside to the inside, and all
 * are named again after each step. Only twins within twins need more than one.
 */
export function giveFinalNames(table: ElementTable, beside?: SymbolTable): SymbolTable {
  if (beside?.table.isParallelTo(table) === true && !isNamedAnew(table, beside.table)) return symbolsFor(table, beside);
  const own = new NameIndex(table);
  const symbols = buildSymbolTable(table, own);
  const targetNames = findTargetNames(table, symbols);
  const nameOf = (element: Element) => targetNames.get(element.place) ?? ownName(element);
  const index = targetNames.size === 0 ? own : new NameIndex(table, targetNames);
  let forced: ForcedNames = new Map([...targetNames, ...numberOuterTwins(index, nameOf, table)]);
  let final = symbols;
  for (let step = 0; step < MOST_STEPS && forced.size > 0; step++) {
    final = buildSymbolTable(table.rename(forced));
    const numbered = numberOuterTwins(final.index, ownName, final.table);
    if (numbered.size === 0) return final;
    forced = new Map([...forced, ...numbered]);
  }
  return final;
}

/** Elements do not stand deeper than this within each other; a few more where a number meets a name that is written. */
const MOST_STEPS = DEEPEST_ELEMENT + 8;

/** Whether some element is named after what it points to, and may point to something else than in a parallel table. */
function isNamedAnew(table: ElementTable, other: ElementTable): boolean {
  const edited = findEditedPlaces({ before: other, after: table });
  const { kindOf } = table.arrangement;
  return edited.some((isEdited, place) => isEdited === 1 && NAMED_BY_TARGET[kindOf[place] as number] === true);
}

/** Only names that differ from those the elements already have. */
function findTargetNames(table: ElementTable, symbols: SymbolTable): ForcedNames {
  const named = new Map<number, QualifiedName>();
  for (let place = 0; place < table.size; place++) {
    if (NAMED_BY_TARGET[table.arrangement.kindOf[place] as number] !== true) continue;
    const name = nameByTarget(table.at(place), symbols);
    if (name !== undefined && name !== table.names[place]) named.set(place, name);
  }
  return named;
}

/** By place in `KINDS`. */
const NAMED_BY_TARGET = KINDS.map(({ naming }) => naming === 'target' || naming === 'ends');

function ownName(element: Element): QualifiedName {
  return element.id.name;
}

function nameByTarget(element: Element, symbols: SymbolTable): QualifiedName | undefined {
  if (element.schema.naming === 'target') return nameByLabel(element, symbols);
  return element.label === '' ? nameByEnds(element, symbols) : undefined;
}

function nameByLabel(element: Element, symbols: SymbolTable): QualifiedName | undefined {
  if (element.label === '') return undefined;
  const [reference] = element.references;
  const target = reference === undefined ? element.label : nameOfTarget(reference, symbols);
  return joinName(element.parent?.id.name, element.schema.separator, target);
}

function nameByEnds(element: Element, symbols: SymbolTable): QualifiedName | undefined {
  const { references } = element;
  const [from, to] = (['from', 'to'] as const).map((relation) =>
    references.find((reference) => reference.schema.relation === relation),
  );
  if (from === undefined || to === undefined) return undefined;
  return `${nameOfTarget(from, symbols)}→${nameOfTarget(to, symbols)}`;
}

function nameOfTarget(reference: Reference, symbols: SymbolTable): string {
  const resolution = resolveReference(reference, symbols);
  if (resolution.status === 'resolved') return resolution.target.id.name;
  return reference.form === 'path' ? withoutPathPrefix(reference.text) : reference.text;
}

/** Of the twins that stand in no other twin, all but the first, which keeps its own name. */
function numberOuterTwins(
  index: NameIndex,
  nameOf: (element: Element) => QualifiedName,
  table: ElementTable,
): ForcedNames {
  const { twins } = index;
  const groupOf = new Map(twins.flatMap((group) => group.map((twin) => [twin, group] as const)));
  const outer = twins.filter((group) => !group.some((twin) => standsInOther(twin, groupOf, table)));
  // Two groups may stand within each other; then there is no outside to begin with.
  const groups = outer.length > 0 ? outer : twins;
  return new Map(
    groups.flatMap((group) => {
      const elements = group.map((place) => table.at(place));
      const { kind } = elements[0] as Element;
      const named = nameTwins(elements, nameOf, (name) => index.find(kind, name) !== undefined);
      return named.slice(1).map(([twin, name]) => [twin.place, name] as const);
    }),
  );
}

/** Whether it stands in an element of another group of twins, at any depth. */
function standsInOther(
  twin: number,
  groupOf: ReadonlyMap<number, readonly number[]>,
  { arrangement: { parentOf } }: ElementTable,
): boolean {
  for (let around = parentOf[twin] as number; around !== NO_PLACE; around = parentOf[around] as number) {
    const group = groupOf.get(around);
    if (group !== undefined && group !== groupOf.get(twin)) return true;
  }
  return false;
}
