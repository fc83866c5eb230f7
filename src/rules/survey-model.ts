/** One look at all elements of a model for all rules: a model is large, and what most rules look for is rare in it. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Kind, Relation } from '../model/kind.ts';
import { KINDS } from '../model/kind-list.ts';
import { rememberEach } from '../text/remember.ts';

export interface ModelSurvey {
  /** Places in `model.elements` of each kind; attributes stand in their entities. */
  readonly places: ReadonlyMap<Kind, readonly number[]>;
  /** Resolved links of the relations that can go in circles, holder by holder in the model's order, of one holder as written. */
  readonly orderings: ReadonlyMap<Relation, readonly ResolvedLink[]>;
  /** Links by which entities name domains, in the same order. */
  readonly memberships: readonly ResolvedLink[];
  /** Elements with a `#` in their name, in the model's order: among them are all twins. */
  readonly numbered: readonly Element[];
}

export interface ResolvedLink extends Link {
  readonly resolution: Extract<Link['resolution'], { readonly status: 'resolved' }>;
}

/** One element cannot come before another that comes before it. */
export const ORDERINGS = ['derived-from', 'depends-on'] as const satisfies readonly Relation[];

export const surveyModel: (model: LinkedModel) => ModelSurvey = rememberEach((model) => {
  const { elements } = model;
  const places = new Map<Kind, number[]>();
  const links: FoundLinks = { orderings: new Map(ORDERINGS.map((relation) => [relation, []])), memberships: [] };
  const numbered: Element[] = [];
  // Elements of one kind stand together, mostly.
  let kind: Kind | undefined;
  let group: number[] = [];
  for (let place = 0; place < elements.length; place++) {
    const element = elements[place] as Element;
    if (element.kind !== kind) {
      kind = element.kind;
      group = places.get(kind) ?? [];
      places.set(kind, group);
    }
    group.push(place);
    if (element.id.name.includes('#')) numbered.push(element);
    if (HOLDERS.has(kind)) collectLinks(model.linksOf(element), kind, links);
  }
  return { places, numbered, ...links };
});

interface FoundLinks {
  readonly orderings: ReadonlyMap<Relation, ResolvedLink[]>;
  readonly memberships: ResolvedLink[];
}

function collectLinks(links: readonly Link[], kind: Kind, { orderings, memberships }: FoundLinks): void {
  for (const link of links) {
    if (!isResolved(link)) continue;
    orderings.get(link.reference.schema.relation)?.push(link);
    if (kind === 'entity' && link.resolution.target.kind === 'domain') memberships.push(link);
  }
}

/** Kinds whose links are looked at. */
const HOLDERS: ReadonlySet<Kind> = new Set(
  KINDS.filter(
    ({ kind, relations }) =>
      kind === 'entity' || relations.some(({ relation }) => ORDERINGS.some((ordering) => ordering === relation)),
  ).map(({ kind }) => kind),
);

function isResolved(link: Link): link is ResolvedLink {
  return link.resolution.status === 'resolved';
}
