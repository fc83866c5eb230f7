/** Compares what a pair refers to: by target where both resolve, by text where one does not. */

import type { Link } from '../link/linked-model.ts';
import { foldReferenceText } from '../link/resolve-reference.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';

export type ReferenceDifference =
  | { readonly action: 'reference-added'; readonly link: Link }
  | { readonly action: 'reference-removed'; readonly link: Link }
  | { readonly action: 'reference-retargeted'; readonly links: Pair<Link> };

export interface ReferenceTranslation {
  /** The counterpart in `after` of an element of `before`. */
  readonly toAfter: (before: Element) => Element | undefined;
  /** A reference text of `before` in the names of `after`. */
  readonly textInAfter: (text: string) => string;
}

/** A reference that follows its renamed target, or that lost its target without being edited, is no difference. */
export function diffReferences(
  links: Pair<readonly Link[]>,
  translation: ReferenceTranslation,
): readonly ReferenceDifference[] {
  if (isSameInOrder(links, translation)) return [];
  const relations = new Set([...links.before, ...links.after].map((link) => link.reference.schema.relation));
  return Array.from(relations).flatMap((relation) => {
    const ofRelation = (link: Link) => link.reference.schema.relation === relation;
    return diffRelation(
      { before: links.before.filter(ofRelation), after: links.after.filter(ofRelation) },
      translation,
    );
  });
}

/** Whether one after the other says the same, which is the rule, and needs nothing to be sorted out. */
export function isSameInOrder({ before, after }: Pair<readonly Link[]>, translation: ReferenceTranslation): boolean {
  if (before.length !== after.length) return false;
  return before.every((link, index) => {
    const other = after[index];
    return (
      other !== undefined &&
      link.reference.schema.relation === other.reference.schema.relation &&
      isSameTarget(link, other, translation)
    );
  });
}

function diffRelation(links: Pair<readonly Link[]>, translation: ReferenceTranslation): readonly ReferenceDifference[] {
  const isKept = (link: Link, others: readonly Link[]) =>
    others.some((other) => isSameTarget(link, other, translation));
  const removed = unique(links.before.filter((link) => !isKept(link, links.after)));
  const added = unique(
    links.after.filter((link) => !links.before.some((other) => isSameTarget(other, link, translation))),
  );
  const [before, after] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && before !== undefined && after !== undefined) {
    return [{ action: 'reference-retargeted', links: { before, after } }];
  }
  return [
    ...removed.map((link) => ({ action: 'reference-removed' as const, link })),
    ...added.map((link) => ({ action: 'reference-added' as const, link })),
  ];
}

function isSameTarget(before: Link, after: Link, translation: ReferenceTranslation): boolean {
  const target = targetOf(before);
  const other = targetOf(after);
  if (target !== undefined && other !== undefined) return translation.toAfter(target) === other;
  const text = translation.textInAfter(before.reference.text);
  return (
    foldReferenceText(text) === foldReferenceText(after.reference.text) ||
    before.reference.text === after.reference.text
  );
}

function targetOf(link: Link): Element | undefined {
  return link.resolution.status === 'resolved' ? link.resolution.target : undefined;
}

/** Saying a thing twice is saying it once. */
function unique(links: readonly Link[]): readonly Link[] {
  const seen = new Set<Element | string>();
  return links.filter((link) => {
    const key = targetOf(link) ?? foldReferenceText(link.reference.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
