/** Resolves every reference of a model, and names what only the whole model can name. */

import type { Element, ElementId, Model } from '../model/element.ts';
import { sortBy } from '../text/compare.ts';
import { remember, rememberEach } from '../text/remember.ts';
import { giveFinalNames } from './final-names.ts';
import type { Link, LinkedModel } from './linked-model.ts';
import type { NameIndex } from './name-index.ts';
import { resolveReference } from './resolve-reference.ts';
import type { SymbolTable } from './symbol-table.ts';

export function linkModel(named: Model): LinkedModel {
  const { model, symbols, index } = giveFinalNames(named);
  const { links, unresolved, loose } = linkElements(model.elements, symbols);
  const incoming = remember(() => indexIncoming(links));
  const sortIncoming = rememberEach((element: Element) => sortByHolder(incoming().get(element) ?? []));
  return {
    model,
    elements: model.elements,
    find: (id) => index.find(id) ?? findAttribute(id, index),
    linksOf: (element) => links.get(element) ?? NO_LINKS,
    incoming: sortIncoming,
    unresolved,
    loose,
  };
}

const NO_LINKS: readonly Link[] = [];

interface Links extends Pick<LinkedModel, 'unresolved' | 'loose'> {
  readonly links: ReadonlyMap<Element, readonly Link[]>;
}

function linkElements(elements: readonly Element[], symbols: SymbolTable): Links {
  const links = new Map<Element, readonly Link[]>();
  const [unresolved, loose]: [Link[], Link[]] = [[], []];
  for (const element of elements) {
    if (element.schema.relations.length === 0) continue;
    const own = linkReferences(element, symbols);
    if (own.length > 0) links.set(element, own);
    for (const link of own) {
      if (link.resolution.status !== 'resolved') unresolved.push(link);
      else if (link.resolution.match === 'loose') loose.push(link);
    }
  }
  return { links, unresolved, loose };
}

/** A soft reference that leads nowhere was plain text. */
function linkReferences(element: Element, symbols: SymbolTable): readonly Link[] {
  const links: Link[] = [];
  for (const reference of element.references) {
    const resolution = resolveReference(reference, symbols);
    if (resolution.status === 'resolved' || reference.schema.strength !== 'soft') links.push({ reference, resolution });
  }
  return links;
}

function indexIncoming(links: ReadonlyMap<Element, readonly Link[]>): ReadonlyMap<Element, readonly Link[]> {
  const incoming = new Map<Element, Link[]>();
  for (const [holder, own] of links) {
    for (const link of own) {
      if (link.resolution.status !== 'resolved' || link.resolution.target === holder) continue;
      const known = incoming.get(link.resolution.target);
      if (known === undefined) incoming.set(link.resolution.target, [link]);
      else known.push(link);
    }
  }
  return incoming;
}

/** Sorted when somebody asks: of a large model most elements are asked for nothing. */
function sortByHolder(links: readonly Link[]): readonly Link[] {
  return links.length < 2 ? links : sortBy(links, ({ reference: { from } }) => `${from.kind} ${from.id.name}`);
}

function findAttribute(id: ElementId, index: NameIndex): Element | undefined {
  const end = id.name.lastIndexOf('.');
  if (id.kind !== 'attribute' || end === -1) return undefined;
  const entity = index.find({ kind: 'entity', name: parentName(id.name) });
  return entity?.members.find((member) => member.kind === 'attribute' && member.id.name === id.name);
}

/** The qualified name up to its last unescaped dot. */
function parentName(name: string): string {
  for (let index = name.length - 1; index > 0; index--) {
    if (name[index] === '.' && name[index - 1] !== '\\') return name.slice(0, index);
  }
  return name;
}
