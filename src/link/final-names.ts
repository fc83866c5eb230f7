/** Names that need the whole model: of elements named after what they point to, and of twins. */

import type { ForcedNames } from '../model/block-element.ts';
import { blockKey, nameTwins } from '../model/decode-members.ts';
import type { Block, Element, QualifiedName, Reference } from '../model/element.ts';
import { joinName } from '../model/qualified-name.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { resolveReference } from './resolve-reference.ts';
import type { SymbolTable } from './symbol-table.ts';

/** The names of a model's elements, once every one is known. */
export interface FinalNames {
  /** Only names that differ from those the elements already have. */
  readonly forced: ForcedNames;
  /** Elements by the names they already have, where those are final. */
  readonly index: NameIndex;
}

export function findFinalNames(elements: readonly Element[], symbols: SymbolTable): FinalNames {
  const named = new Map<Element, QualifiedName>();
  for (const element of elements) {
    const name = nameByTarget(element, symbols);
    if (name !== undefined && name !== element.id.name) named.set(element, name);
  }
  const index = indexNames(elements, named.size === 0 ? ownName : (element) => named.get(element) ?? ownName(element));
  for (const group of index.twins) numberTwins(group, named, index);
  const forced = new Map(Array.from(named, ([element, name]) => [blockKey(element.blocks[0] as Block), name]));
  return { forced, index };
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

/** Where the first keeps its own name, nothing is forced on it. */
function numberTwins(group: readonly Element[], named: Map<Element, QualifiedName>, { find }: NameIndex): void {
  const nameOf = (twin: Element) => named.get(twin) ?? ownName(twin);
  const isTaken = (name: QualifiedName) => find({ kind: (group[0] as Element).kind, name }) !== undefined;
  for (const [twin, name] of nameTwins(group, nameOf, isTaken).slice(1)) named.set(twin, name);
}
