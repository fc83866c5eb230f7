/** Resolves every reference of a model, and names what only the whole model can name. */

import type { Element, ElementId, Link, Model, Reference, Resolution, WrittenReference } from '../model/element.ts';
import { KINDS } from '../model/kind-list.ts';
import { BoundReference } from '../model/read-content.ts';
import { Gatherer } from '../text/gatherer.ts';
import { type FinalModel, giveFinalNames } from './final-names.ts';
import { createIncoming, createIncomingBeside, type LinkedBefore } from './incoming-links.ts';
import type { LinkedModel } from './linked-model.ts';
import type { NameIndex, WholeIndex } from './name-index.ts';
import { resolveByTiers, resolveWholePath } from './resolve-reference.ts';
import type { SymbolTable } from './symbol-table.ts';

export function linkModel(named: Model): LinkedModel {
  return createLinker()(named);
}

/** Links one model after the other; of what they share nothing is done twice. */
export function createLinker(): (named: Model) => LinkedModel {
  let before: KnownModel | undefined;
  return (named) => {
    const final = giveFinalNames(named, before?.whole);
    const linked = linkFinal(final, before);
    if (final.index.difference === undefined) before = { ...linked, whole: final.index.whole };
    return linked.model;
  };
}

/** A model from which later ones may differ. */
interface KnownModel extends LinkedBefore {
  readonly whole: WholeIndex;
  readonly relinked: readonly Element[];
}

function linkFinal(
  final: FinalModel,
  before: KnownModel | undefined,
): Omit<KnownModel, 'whole'> & { readonly model: LinkedModel } {
  const { model, index } = final;
  const { elements } = model;
  const { linksOf, unresolved, loose, relinked } = linkElements(final);
  const { difference } = index;
  const incoming =
    before === undefined || difference === undefined
      ? createIncoming(elements, linksOf)
      : createIncomingBeside(before, { ...difference, relinked: [...before.relinked, ...relinked] }, linksOf);
  const find = (id: ElementId) => index.find(id.kind, id.name) ?? findAttribute(id, index);
  return { linksOf, incoming, relinked, model: { model, elements, find, linksOf, incoming, unresolved, loose } };
}

const NO_LINKS: readonly Link[] = [];

interface Links extends Pick<LinkedModel, 'linksOf' | 'unresolved' | 'loose'> {
  /** Elements that another model has with other links. */
  readonly relinked: readonly Element[];
}

/** An element that was linked in another model keeps its links, where they lead to the same elements in this one. */
function linkElements({ model: { elements }, symbols, index }: FinalModel): Links {
  const differing = new Map<Element, readonly Link[]>();
  const [unresolved, loose]: [Link[], Link[]] = [[], []];
  const areConfirmed = confirmLinks(index);
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    const { written, links: known } = element;
    if (written.length === 0 || (known?.length === written.length && areConfirmed(known))) continue;
    const own = linkReferences(element, written, symbols);
    const links = known !== undefined && areSame(known, own) ? known : own;
    if (known === undefined) element.links = links;
    else if (links !== known) differing.set(element, links);
    sortOut(links, unresolved, loose);
  }
  const linksOf = (element: Element) => differing.get(element) ?? element.links ?? NO_LINKS;
  return { linksOf, unresolved, loose, relinked: Array.from(differing.keys()) };
}

function sortOut(links: readonly Link[], unresolved: Link[], loose: Link[]): void {
  for (let at = 0; at < links.length; at++) {
    const link = links[at] as Link;
    if (link.resolution.status !== 'resolved') unresolved.push(link);
    else if (link.resolution.match === 'loose') loose.push(link);
  }
}

/** Tells whether all links of an element were found by their whole paths, as most are, and would be again. */
function confirmLinks(index: NameIndex): (links: readonly Link[]) => boolean {
  const { difference } = index;
  if (difference === undefined) return () => false;
  const kinds = new Set(KINDS.map(({ kind }) => kind).filter((kind) => index.hasPaths(kind)));
  return (links) => {
    for (let at = 0; at < links.length; at++) {
      const { resolution } = links[at] as Link;
      if (resolution.status !== 'resolved') return false;
      const { target } = resolution;
      if (target.mark !== difference || resolution !== target.asTarget || !kinds.has(target.kind)) return false;
    }
    return true;
  };
}

const found = new Gatherer<Link>();

/** A soft reference that leads nowhere was plain text. */
function linkReferences(element: Element, written: readonly WrittenReference[], symbols: SymbolTable): readonly Link[] {
  for (let at = 0; at < written.length; at++) {
    const reference = written[at] as WrittenReference;
    const whole = resolveWholePath(reference, symbols);
    const resolution = whole ?? resolveByTiers(new BoundReference(element, reference), symbols);
    if (resolution.status === 'resolved' || reference.schema.strength !== 'soft')
      found.add(new ReferenceLink(element, reference, resolution));
  }
  return found.take();
}

/** A link is its own reference: one object instead of two, because a model has many. */
class ReferenceLink extends BoundReference implements Link {
  readonly resolution: Resolution;

  constructor(from: Element, written: WrittenReference, resolution: Resolution) {
    super(from, written);
    this.resolution = resolution;
  }

  get reference(): Reference {
    return this;
  }
}

function areSame(known: readonly Link[], links: readonly Link[]): boolean {
  return known.length === links.length && known.every((link, index) => isSame(link, links[index] as Link));
}

/** What leads nowhere is told anew, because what may have been meant is for each model to say. */
function isSame(known: Link, link: Link): boolean {
  if (known.resolution.status !== 'resolved' || link.resolution.status !== 'resolved') return false;
  if (known.resolution.target !== link.resolution.target || known.resolution.match !== link.resolution.match)
    return false;
  return writtenOf(known) === writtenOf(link);
}

function writtenOf({ reference }: Link): WrittenReference | undefined {
  return reference instanceof BoundReference ? reference.written : undefined;
}

function findAttribute(id: ElementId, index: NameIndex): Element | undefined {
  const end = id.name.lastIndexOf('.');
  if (id.kind !== 'attribute' || end === -1) return undefined;
  const entity = index.find('entity', parentName(id.name));
  return entity?.members.find((member) => member.kind === 'attribute' && member.id.name === id.name);
}

/** The qualified name up to its last unescaped dot. */
function parentName(name: string): string {
  for (let index = name.length - 1; index > 0; index--) {
    if (name[index] === '.' && name[index - 1] !== '\\') return name.slice(0, index);
  }
  return name;
}
