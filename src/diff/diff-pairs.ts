/** What differs between the two elements of each pair. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import { diffProperties } from './diff-properties.ts';
import { diffReferences, isSameInOrder, type ReferenceTranslation } from './diff-references.ts';
import type { UnidentifiedChange } from './identify-change.ts';
import type { Pairing } from './pairing.ts';

/** Properties differ only where the text does. */
export function diffTexts({ edited, declared }: Pairing): readonly UnidentifiedChange[] {
  return edited.flatMap((elements) =>
    diffProperties(elements)
      .filter(({ property }) => property !== 'renamed_from' || !declared.has(elements.after))
      .map((difference) => ({ action: 'property-changed' as const, elements, ...difference })),
  );
}

interface PairContext {
  readonly models: Pair<LinkedModel>;
  readonly pairing: Pairing;
  readonly translation: ReferenceTranslation;
}

/** Links can differ without any edit: where another element came, went or took a name. */
export function diffLinks(context: PairContext): readonly UnidentifiedChange[] {
  const { models, pairing } = context;
  const changes: UnidentifiedChange[] = [];
  for (const [before, after] of pairing.pairs) {
    const links = { before: models.before.linksOf(before), after: models.after.linksOf(after) };
    collectDifferences({ before, after }, links, { context, changes });
  }
  for (const element of models.before.elements) {
    const links = { before: models.before.linksOf(element), after: models.after.linksOf(element) };
    if (links.before === links.after && !pairing.hasDecided) continue;
    if (pairing.isShared(element)) collectDifferences({ before: element, after: element }, links, { context, changes });
  }
  return changes;
}

interface Collecting {
  readonly context: PairContext;
  readonly changes: UnidentifiedChange[];
}

/** Nearly every pair says the same in the same order, and is done with by that. */
function collectDifferences(
  elements: Pair<Element>,
  links: Pair<readonly Link[]>,
  { context: { pairing, translation }, changes }: Collecting,
): void {
  if (staysInPlace(elements, pairing) && isSameInOrder(links, translation)) return;
  const differences = diffReferences(
    mapPair(links, (own) => own.filter(saysMore)),
    translation,
  );
  for (const difference of differences) changes.push({ ...difference, elements });
}

function staysInPlace({ before, after }: Pair<Element>, pairing: Pairing): boolean {
  if (before.parent === undefined || after.parent === undefined) return before.parent === after.parent;
  return pairing.continues(before.parent, after.parent);
}

/** That an entity belongs to the domain it stands in is said by its place already, in one dialect or the other. */
function saysMore({ reference, resolution }: Link): boolean {
  const isMembership = reference.schema.relation === 'belongs-to' && resolution.status === 'resolved';
  return !(isMembership && resolution.target === reference.from.parent);
}
