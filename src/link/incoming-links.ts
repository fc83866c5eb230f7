/** The links that point to an element, found when somebody first asks. */

import type { Element, Link } from '../model/element.ts';
import { compareText } from '../text/compare.ts';
import type { LinkedModel } from './linked-model.ts';

const NO_LINKS: readonly Link[] = [];

export function createIncoming({
  elements,
  linksOf,
}: Pick<LinkedModel, 'elements' | 'linksOf'>): LinkedModel['incoming'] {
  let index: ReadonlyMap<Element, Link[]> | undefined;
  return (element) => {
    index ??= indexIncoming(elements, linksOf);
    const links = index.get(element);
    if (links === undefined) return NO_LINKS;
    sortByHolder(links);
    return links;
  };
}

function indexIncoming(elements: readonly Element[], linksOf: LinkedModel['linksOf']): ReadonlyMap<Element, Link[]> {
  const incoming = new Map<Element, Link[]>();
  for (const holder of elements) {
    for (const link of linksOf(holder)) {
      const { resolution } = link;
      if (resolution.status !== 'resolved' || resolution.target === holder) continue;
      const known = incoming.get(resolution.target);
      if (known === undefined) incoming.set(resolution.target, [link]);
      else known.push(link);
    }
  }
  return incoming;
}

/** When somebody asks: of a large model most elements are asked for nothing. Few links, as most have, are quickly put in order. */
function sortByHolder(links: Link[]): void {
  for (let at = 1; at < links.length; at++) {
    if (compareHolders(links[at - 1] as Link, links[at] as Link) <= 0) continue;
    if (links.length > MOST_INSERTED) {
      links.sort(compareHolders);
      return;
    }
    insert(links, at);
  }
}

const MOST_INSERTED = 8;

/** Where it belongs among those before it, which are in order. */
function insert(links: Link[], at: number): void {
  const link = links[at] as Link;
  let place = at;
  for (; place > 0 && compareHolders(links[place - 1] as Link, link) > 0; place--)
    links[place] = links[place - 1] as Link;
  links[place] = link;
}

function compareHolders({ reference: { from: one } }: Link, { reference: { from: other } }: Link): number {
  return one === other ? 0 : compareText(one.kind, other.kind) || compareText(one.id.name, other.id.name);
}
