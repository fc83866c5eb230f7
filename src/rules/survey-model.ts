/** One look at all elements and references of a model for all rules: a model is large, and what most rules look for is rare in it. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { Kind, KindSchema, Relation } from '../model/kind.ts';
import { KINDS, kindOrder } from '../model/kind-list.ts';
import { rememberBy, rememberEach } from '../text/remember.ts';

export interface ModelSurvey {
  /** Places of the elements of each kind; attributes stand in their entities. */
  readonly places: ReadonlyMap<Kind, readonly number[]>;
  /** Of the relations that can go in circles: places of references that found something, in the model's order. */
  readonly orderings: ReadonlyMap<Relation, readonly number[]>;
  /** Entities that name a domain which they do not stand in. */
  readonly namingOtherDomains: readonly Element[];
  /** Elements with a `#` in their name, in the model's order: among them are all twins. */
  readonly numbered: readonly Element[];
}

export interface ResolvedLink extends Link {
  readonly resolution: Extract<Link['resolution'], { readonly status: 'resolved' }>;
}

/** One element cannot come before another that comes before it. */
export const ORDERINGS = ['derived-from', 'depends-on'] as const satisfies readonly Relation[];

export const surveyModel: (model: LinkedModel) => ModelSurvey = rememberEach((model) => {
  const { table } = model.model;
  const { places, numbered } = surveyNames(table);
  const { orderings, naming } = surveyReferences(model);
  const makeAll = (all: readonly number[]) => all.map((place) => table.at(place));
  return { places, numbered: makeAll(numbered), orderings, namingOtherDomains: makeAll(naming) };
});

interface NameSurvey {
  readonly places: ModelSurvey['places'];
  readonly numbered: readonly number[];
}

/** Found once for parallel tables, which have their names in common. */
const surveyNames: (table: ElementTable) => NameSurvey = rememberBy(({ names }) => names, lookAtNames);

function lookAtNames(table: ElementTable): NameSurvey {
  const places = new Map<Kind, number[]>();
  const numbered: number[] = [];
  // Elements of one kind stand together, mostly.
  let kind = -1;
  let group: number[] = [];
  for (let place = 0; place < table.size; place++) {
    if (table.arrangement.kindOf[place] !== kind) {
      kind = table.arrangement.kindOf[place] as number;
      const name = (KINDS[kind] as KindSchema).kind;
      group = places.get(name) ?? [];
      places.set(name, group);
    }
    group.push(place);
    if (table.nameOf(place).includes('#')) numbered.push(place);
  }
  return { places, numbered };
}

/** By place in `KINDS` and place among its relations: which ordering it is. */
const ORDERING_OF = KINDS.map(({ relations }) =>
  relations.map(({ relation }) => ORDERINGS.find((ordering) => ordering === relation)),
);
const ENTITY = kindOrder('entity');
const DOMAIN = kindOrder('domain');

interface ReferenceSurvey {
  readonly orderings: ModelSurvey['orderings'];
  readonly naming: readonly number[];
}

/** Found once for models whose references all say the same. */
const surveyReferences: (model: LinkedModel) => ReferenceSurvey = rememberBy(
  ({ columns }) => columns.targets,
  lookAtReferences,
);

function lookAtReferences({ model: { table }, columns }: LinkedModel): ReferenceSurvey {
  const orderings = new Map<Relation, number[]>(ORDERINGS.map((relation) => [relation, []]));
  const naming = new Set<number>();
  const { firstOf, holderOf, fileOf, localOf, targets } = columns;
  const { kindOf, parentOf } = table.arrangement;
  const count = firstOf[table.size] as number;
  for (let reference = 0; reference < count; reference++) {
    const target = targets[reference] as number;
    if (target < 0) continue;
    const holder = holderOf[reference] as number;
    const kind = kindOf[holder] as number;
    const relation = table.outlineAt(fileOf[reference] as number).relationOf(localOf[reference] as number);
    const ordering = ORDERING_OF[kind]?.[relation];
    if (ordering !== undefined) orderings.get(ordering)?.push(reference);
    if (kind === ENTITY && kindOf[target] === DOMAIN && parentOf[holder] !== target) naming.add(holder);
  }
  return { orderings, naming: [...naming] };
}

export function isResolved(link: Link): link is ResolvedLink {
  return link.resolution.status === 'resolved';
}
