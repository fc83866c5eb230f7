/** Names that need the whole model: of elements named after what they point to, and of twins. */

import type { ForcedNames } from '../model/block-element.ts';
import { blockKey, sortTwins, twinName } from '../model/decode-members.ts';
import type { Element, QualifiedName, Reference } from '../model/element.ts';
import { joinName } from '../model/qualified-name.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import { resolveReference } from './resolve-reference.ts';
import type { SymbolTable } from './symbol-table.ts';

/** Only names that differ from those the elements already have. */
export function findFinalNames(elements: readonly Element[], symbols: SymbolTable): ForcedNames {
  const names = new Map<Element, QualifiedName>();
  for (const element of elements) names.set(element, nameByTarget(element, symbols) ?? element.id.name);
  numberTwins(names);
  const forced = new Map<string, QualifiedName>();
  for (const [element, name] of names) {
    const [block] = element.blocks;
    if (name !== element.id.name && block !== undefined) forced.set(blockKey(block), name);
  }
  return forced;
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

function numberTwins(names: Map<Element, QualifiedName>): void {
  const groups = new Map<string, Element[]>();
  for (const [element, name] of names) {
    const key = `${element.kind} ${name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    sortTwins(group).forEach((twin, index) => {
      names.set(twin, twinName(names.get(twin) as QualifiedName, index));
    });
  }
}
