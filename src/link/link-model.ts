/** Resolves every reference of a model, and names what only the whole model can name. */

import { buildModel } from '../model/build-model.ts';
import type { Element, ElementId, Model } from '../model/element.ts';
import { sortBy } from '../text/compare.ts';
import { remember } from '../text/remember.ts';
import { findFinalNames } from './final-names.ts';
import type { Link, LinkedModel } from './linked-model.ts';
import { resolveReference } from './resolve-reference.ts';
import { buildSymbolTable, type SymbolTable } from './symbol-table.ts';

export function linkModel(named: Model): LinkedModel {
  const model = withFinalNames(named);
  const symbols = buildSymbolTable(model.elements);
  const links = linkElements(model.elements, symbols);
  const incoming = remember(() => indexIncoming(links));
  const byId = remember(() => new Map(model.elements.map((element) => [keyOf(element.id), element])));
  return {
    model,
    elements: model.elements,
    find: (id) => byId().get(keyOf(id)) ?? findAttribute(id, byId()),
    linksOf: (element) => links.get(element) ?? [],
    incoming: (element) => incoming().get(element) ?? [],
    unresolved: Array.from(links.values()).flatMap((own) =>
      own.filter((link) => link.resolution.status !== 'resolved'),
    ),
  };
}

/** The model itself where every element already has its final name, which is the rule. */
function withFinalNames(model: Model): Model {
  const forced = findFinalNames(model.elements, buildSymbolTable(model.elements));
  return forced.size === 0 ? model : buildModel(model.files, forced);
}

function linkElements(elements: readonly Element[], symbols: SymbolTable): ReadonlyMap<Element, readonly Link[]> {
  const links = new Map<Element, readonly Link[]>();
  for (const element of elements) {
    if (element.schema.relations.length === 0) continue;
    const own = linkReferences(element, symbols);
    if (own.length > 0) links.set(element, own);
  }
  return links;
}

/** A soft reference that leads nowhere was plain text. */
function linkReferences(element: Element, symbols: SymbolTable): readonly Link[] {
  return element.references
    .map((reference) => ({ reference, resolution: resolveReference(reference, symbols) }))
    .filter(({ reference, resolution }) => reference.schema.strength !== 'soft' || resolution.status === 'resolved');
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
  for (const [target, found] of incoming) {
    if (found.length > 1)
      incoming.set(
        target,
        sortBy(found, ({ reference }) => keyOf(reference.from.id)),
      );
  }
  return incoming;
}

function findAttribute(id: ElementId, byId: ReadonlyMap<string, Element>): Element | undefined {
  const end = id.name.lastIndexOf('.');
  if (id.kind !== 'attribute' || end === -1) return undefined;
  const entity = byId.get(keyOf({ kind: 'entity', name: parentName(id.name) }));
  return entity?.members.find((member) => member.kind === 'attribute' && member.id.name === id.name);
}

/** The qualified name up to its last unescaped dot. */
function parentName(name: string): string {
  for (let index = name.length - 1; index > 0; index--) {
    if (name[index] === '.' && name[index - 1] !== '\\') return name.slice(0, index);
  }
  return name;
}

function keyOf(id: ElementId): string {
  return `${id.kind} ${id.name}`;
}
