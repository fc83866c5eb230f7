/** What differs between the two elements of each pair. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import { diffProperties } from './diff-properties.ts';
import { diffReferences, isSameInOrder, type ReferenceTranslation } from './diff-references.ts';
import { findRelinked } from './find-relinked.ts';
import type { UnidentifiedChange } from './identify-change.ts';
import type { Pairing } from './pairing.ts';
import { isSameOwnText } from './same-text.ts';

/** Properties differ only where the text does, and not where it does so in members alone. */
export function diffTexts({ edited, declared }: Pairing): readonly UnidentifiedChange[] {
  const rewritten = edited.filter((elements) => !isSameOwnText(elements));
  return rewritten.flatMap((elements) =>
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
export function diffLinks({ models, pairing, translation }: PairContext): readonly UnidentifiedChange[] {
  const changes: UnidentifiedChange[] = [];
  for (const before of findRelinked(models, pairing)) {
    const after = pairing.inAfter(before);
    if (after === undefined) continue;
    const own = models.before.linksOf(before);
    const others = models.after.linksOf(after);
    if (staysInPlace(before, after, pairing) && isSameInOrder(own, others, translation)) continue;
    const links = { before: own.filter(saysMore), after: others.filter(saysMore) };
    for (const difference of diffReferences(links, translation))
      changes.push({ ...difference, elements: { before, after } });
  }
  return changes;
}

function staysInPlace(before: Element, after: Element, pairing: Pairing): boolean {
  if (before.parent === undefined || after.parent === undefined) return before.parent === after.parent;
  return pairing.continues(before.parent, after.parent);
}

/** That an entity belongs to the domain it stands in is said by its place already, in one dialect or the other. */
function saysMore({ reference, resolution }: Link): boolean {
  const isMembership = reference.schema.relation === 'belongs-to' && resolution.status === 'resolved';
  return !(isMembership && resolution.target === reference.from.parent);
}
