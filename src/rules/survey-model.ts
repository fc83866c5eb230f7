/** One look at all elements of a model for all rules: a model is large, and what most rules look for is rare in it. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Kind, Relation } from '../model/kind.ts';
import { rememberEach } from '../text/remember.ts';

export interface ModelSurvey {
  /** Places in `model.elements` of each kind; attributes stand in their entities. */
  readonly places: ReadonlyMap<Kind, readonly number[]>;
  /** Resolved links of each relation, holder by holder in the model's order, of one holder as written. */
  readonly links: ReadonlyMap<Relation, readonly ResolvedLink[]>;
  /** Elements with a `#` in their name, in the model's order: among them are all twins. */
  readonly numbered: readonly Element[];
}

export interface ResolvedLink extends Link {
  readonly resolution: Extract<Link['resolution'], { readonly status: 'resolved' }>;
}

export const surveyModel: (model: LinkedModel) => ModelSurvey = rememberEach((model) => {
  const places = new Map<Kind, number[]>();
  const links = new Map<Relation, ResolvedLink[]>();
  const numbered: Element[] = [];
  const { elements } = model;
  for (let place = 0; place < elements.length; place++) {
    const element = elements[place] as Element;
    push(places, element.kind, place);
    if (element.id.name.includes('#')) numbered.push(element);
    for (const link of model.linksOf(element)) if (isResolved(link)) push(links, link.reference.schema.relation, link);
  }
  return { places, links, numbered };
});

function isResolved(link: Link): link is ResolvedLink {
  return link.resolution.status === 'resolved';
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
