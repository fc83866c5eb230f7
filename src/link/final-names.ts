/** Names that need the whole model: of elements named after what they point to, and of twins. */

import type { ForcedNames } from '../model/block-element.ts';
import { buildModel } from '../model/build-model.ts';
import { blockKey, DEEPEST_ELEMENT, nameTwins } from '../model/decode-members.ts';
import type { Block, Element, Model, QualifiedName, Reference } from '../model/element.ts';
import { joinName } from '../model/qualified-name.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import { indexNames, type NameIndex, WholeIndex } from './name-index.ts';
import { resolveReference } from './resolve-reference.ts';
import { buildSymbolTable, type SymbolTable } from './symbol-table.ts';

/** A model in which no two elements of one kind share a name, as far as they stand outside an entity. */
export interface FinalModel {
  readonly model: Model;
  readonly symbols: SymbolTable;
  readonly index: NameIndex;
}

/**
 * Members are named after the element around them, so twins are numbered from the outside to the inside, and the model is
 * built again after each step. Only twins within twins need more than one.
 */
export function giveFinalNames(named: Model, whole: WholeIndex | undefined): FinalModel {
  const own = indexNames(named.elements, whole);
  const symbols = buildSymbolTable(named.elements, own);
  const targetNames = findTargetNames(named.elements, symbols);
  const nameOf = (element: Element) => targetNames.get(element) ?? ownName(element);
  const index = targetNames.size === 0 ? own : new WholeIndex(named.elements, targetNames);
  let forced: ForcedNames = keyByBlock(new Map([...targetNames, ...numberOuterTwins(index, nameOf)]));
  let final: FinalModel = { model: named, symbols, index };
  for (let step = 0; step < MOST_STEPS && forced.size > 0; step++) {
    final = forceNames(named, forced, whole);
    const numbered = numberOuterTwins(final.index, ownName);
    if (numbered.size === 0) return final;
    forced = new Map([...forced, ...keyByBlock(numbered)]);
  }
  return final;
}

/** Elements do not stand deeper than this within each other; a few more where a number meets a name that is written. */
const MOST_STEPS = DEEPEST_ELEMENT + 8;

function forceNames({ files, leftOut }: Model, forcedNames: ForcedNames, whole: WholeIndex | undefined): FinalModel {
  const model = buildModel(files, { forcedNames, leftOut });
  const index = indexNames(model.elements, whole);
  return { model, symbols: buildSymbolTable(model.elements, index), index };
}

function keyByBlock(named: ReadonlyMap<Element, QualifiedName>): ForcedNames {
  return new Map(Array.from(named, ([element, name]) => [blockKey(element.blocks[0] as Block), name]));
}

/** Only names that differ from those the elements already have. */
function findTargetNames(elements: readonly Element[], symbols: SymbolTable): ReadonlyMap<Element, QualifiedName> {
  const named = new Map<Element, QualifiedName>();
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    const name = nameByTarget(element, symbols);
    if (name !== undefined && name !== element.id.name) named.set(element, name);
  }
  return named;
}

function ownName(element: Element): QualifiedName {
  return element.id.name;
}

function nameByTarget(element: Element, symbols: SymbolTable): QualifiedName | undefined {
  if (element.schema.naming === 'target') return nameByLabel(element, symbols);
  if (element.schema.naming === 'ends' && element.label === '') return nameByEnds(element, symbols);
  return undefined;
}

function nameByLabel(element: Element, symbols: SymbolTable): QualifiedName | undefined {
  if (element.label === '') return undefined;
  const [reference] = element.references;
  const target = reference === undefined ? element.label : nameOfTarget(reference, symbols);
  return joinName(element.parent?.id.name, element.schema.separator, target);
}

function nameByEnds(element: Element, symbols: SymbolTable): QualifiedName | undefined {
  const end = (relation: 'from' | 'to') =>
    element.references.find((reference) => reference.schema.relation === relation);
  const [from, to] = [end('from'), end('to')];
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
): ReadonlyMap<Element, QualifiedName> {
  const { twins } = index;
  const groupOf = new Map(twins.flatMap((group) => group.map((twin) => [twin, group] as const)));
  const outer = twins.filter((group) => !group.some((twin) => standsInOther(groupOf, twin)));
  // Two groups may stand within each other; then there is no outside to begin with.
  const groups = outer.length > 0 ? outer : twins;
  return new Map(
    groups.flatMap((group) => {
      const isTaken = (name: QualifiedName) => index.find((group[0] as Element).kind, name) !== undefined;
      return nameTwins(group, nameOf, isTaken).slice(1);
    }),
  );
}

/** Whether it stands in an element of another group of twins, at any depth. */
function standsInOther(groupOf: ReadonlyMap<Element, readonly Element[]>, twin: Element): boolean {
  for (let around = twin.parent; around !== undefined; around = around.parent) {
    const group = groupOf.get(around);
    if (group !== undefined && group !== groupOf.get(twin)) return true;
  }
  return false;
}
