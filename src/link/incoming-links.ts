/** The links that point to an element, found when somebody first asks. */

import type { Element, Link } from '../model/element.ts';
import { compareText } from '../text/compare.ts';
import { remember } from '../text/remember.ts';

export type LinksOf = (element: Element) => readonly Link[];

export interface LinkedBefore {
  readonly linksOf: LinksOf;
  readonly incoming: LinksOf;
}

/** How the holders of a model differ from those of one that was linked before. */
export interface HolderDifference {
  readonly came: readonly Element[];
  readonly gone: ReadonlySet<Element>;
  /** With other links; they may have come or gone too. */
  readonly relinked: readonly Element[];
}

const NO_LINKS: readonly Link[] = [];

export function createIncoming(elements: readonly Element[], linksOf: LinksOf): LinksOf {
  const index = remember(() => {
    const incoming = new Map<Element, Link[]>();
    for (let at = 0; at < elements.length; at++) addLinksOf(elements[at] as Element, linksOf, incoming);
    return incoming;
  });
  return (element) => {
    const links = index().get(element);
    return links === undefined ? NO_LINKS : sortByHolder(links);
  };
}

/** Only what is pointed to by holders that differ is looked at; of all others the model before knows. */
export function createIncomingBeside(before: LinkedBefore, difference: HolderDifference, linksOf: LinksOf): LinksOf {
  const index = remember(() => {
    const { came, gone, relinked } = difference;
    const holders = new Set([...came, ...relinked.filter((holder) => !gone.has(holder))]);
    const differing = new Set([...holders, ...gone]);
    const incoming = new Map<Element, Link[]>();
    const open = (target: Element) => {
      const kept = () => before.incoming(target).filter(({ reference }) => !differing.has(reference.from));
      if (!incoming.has(target)) incoming.set(target, kept());
    };
    for (const holder of differing) for (const link of before.linksOf(holder)) targetsOf(link).forEach(open);
    for (const holder of holders) for (const link of linksOf(holder)) targetsOf(link).forEach(open);
    for (const holder of holders) addLinksOf(holder, linksOf, incoming);
    return incoming;
  });
  return (element) => {
    const links = index().get(element);
    return links === undefined ? before.incoming(element) : sortByHolder(links);
  };
}

function targetsOf({ resolution }: Link): readonly Element[] {
  return resolution.status === 'resolved' ? [resolution.target] : [];
}

function addLinksOf(holder: Element, linksOf: LinksOf, incoming: Map<Element, Link[]>): void {
  const links = linksOf(holder);
  for (let at = 0; at < links.length; at++) {
    const link = links[at] as Link;
    const { resolution } = link;
    if (resolution.status !== 'resolved' || resolution.target === holder) continue;
    const known = incoming.get(resolution.target);
    if (known === undefined) incoming.set(resolution.target, [link]);
    else known.push(link);
  }
}

/** When somebody asks: of a large model most elements are asked for nothing. Few links, as most have, are quickly put in order. */
function sortByHolder(links: Link[]): readonly Link[] {
  for (let at = 1; at < links.length; at++) {
    if (compareHolders(links[at - 1] as Link, links[at] as Link) <= 0) continue;
    if (links.length > MOST_INSERTED) return links.sort(compareHolders);
    insert(links, at);
  }
  return links;
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
