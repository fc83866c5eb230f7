/**
 * Matches the elements of two models: by identity, then by following a renamed parent or target, then by a declared
 * rename, then by likeness. Kinds are taken in the order in which they build on each other.
 */

import type { LinkedModel } from '../link/linked-model.ts';
import { rawPath } from '../link/symbol-table.ts';
import type { Element } from '../model/element.ts';
import type { Kind, KindSchema } from '../model/kind.ts';
import { KINDS } from '../model/kind-list.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import type { Pair } from '../text/pair.ts';
import type { RenameCandidate } from './change.ts';
import { detectRenames } from './detect-renames.ts';
import { followKey } from './follow-key.ts';
import { addPair, addRename, createPairing, findUnpaired, type Pairing } from './pairing.ts';
import { isSameText } from './same-text.ts';

export interface PairedElements {
  readonly pairing: Pairing;
  readonly renameCandidates: readonly RenameCandidate[];
}

export function pairElements(models: Pair<LinkedModel>): PairedElements {
  const pairing = createPairing();
  pairByIdentity(models.before.elements, models.after.elements, pairing);
  const renameCandidates: RenameCandidate[] = [];
  const unpaired = groupByKind(findUnpaired(pairing, { before: models.before.elements, after: models.after.elements }));
  for (const schema of KINDS) {
    const found =
      schema.kind === 'attribute'
        ? pairAttributes(models, pairing)
        : pairKind(schema, unpaired.get(schema.kind), { models, pairing });
    renameCandidates.push(...found);
  }
  return { pairing, renameCandidates };
}

interface Matching {
  readonly models: Pair<LinkedModel>;
  readonly pairing: Pairing;
}

function pairByIdentity(before: readonly Element[], after: readonly Element[], pairing: Pairing): void {
  const byKey = new Map(after.map((element) => [`${element.kind} ${element.id.name}`, element]));
  for (const element of before) {
    const counterpart = byKey.get(`${element.kind} ${element.id.name}`);
    if (counterpart !== undefined) addPair(pairing, element, counterpart);
  }
}

function groupByKind(elements: Pair<readonly Element[]>): ReadonlyMap<Kind, Pair<Element[]>> {
  const groups = new Map<Kind, Pair<Element[]>>();
  for (const side of ['before', 'after'] as const) {
    for (const element of elements[side]) {
      const group = groups.get(element.kind) ?? { before: [], after: [] };
      group[side].push(element);
      groups.set(element.kind, group);
    }
  }
  return groups;
}

function pairKind(
  schema: KindSchema,
  unpaired: Pair<readonly Element[]> | undefined,
  matching: Matching,
): readonly RenameCandidate[] {
  if (unpaired === undefined || unpaired.before.length === 0 || unpaired.after.length === 0) return [];
  const { pairing, models } = matching;
  pairFollowers(unpaired, matching);
  pairDeclared(findUnpaired(pairing, unpaired), pairing);
  if (!schema.renames) return [];
  const open = findUnpaired(pairing, unpaired);
  const groups = schema.kind === 'entity' ? [open] : groupByParent(open, pairing);
  return groups.flatMap((group) => pairAlike(group, models, pairing));
}

/** Members follow their parent, and what is named after its target follows the target, without being changes. */
function pairFollowers(unpaired: Pair<readonly Element[]>, { models, pairing }: Matching): void {
  const byKey = new Map<string, Element>();
  for (const element of unpaired.after) {
    const key = followKey(element, models.after, (other) => other);
    if (key !== undefined) byKey.set(key, element);
  }
  for (const element of unpaired.before) {
    const key = followKey(element, models.before, (other) => pairing.toAfter.get(other));
    const counterpart = key === undefined ? undefined : byKey.get(key);
    if (counterpart !== undefined && !pairing.toBefore.has(counterpart)) addPair(pairing, element, counterpart);
  }
}

/** `renamed-from "Sales.Order"`. Read on both sides, so that swapping the sides swaps the names. */
function pairDeclared(unpaired: Pair<readonly Element[]>, pairing: Pairing): void {
  const forward = findDeclared(unpaired.after, unpaired.before, pairing.toAfter);
  const backward = findDeclared(unpaired.before, unpaired.after, pairing.toBefore);
  const claims = [
    ...forward.map(({ claimant, claimed }) => ({ before: claimed, after: claimant })),
    ...backward.map(({ claimant, claimed }) => ({ before: claimant, after: claimed })),
  ];
  const counts = new Map<Element, number>();
  for (const element of claims.flatMap((claim) => [claim.before, claim.after]))
    counts.set(element, (counts.get(element) ?? 0) + 1);
  for (const elements of claims) {
    const isUndisputed = counts.get(elements.before) === 1 && counts.get(elements.after) === 1;
    if (isUndisputed) addRename(pairing, { elements, confidence: 1, declared: true });
  }
}

interface Claim {
  readonly claimant: Element;
  readonly claimed: Element;
}

/** The old name may be qualified, as an identity or as in a reference, or the label alone where the parent is the same. */
function findDeclared(
  claimants: readonly Element[],
  others: readonly Element[],
  counterparts: ReadonlyMap<Element, Element>,
): readonly Claim[] {
  const declaring = claimants.filter((claimant) => claimant.property('renamed_from') !== undefined);
  if (declaring.length === 0) return [];
  const byName = new Map(
    others.flatMap((other) => [[rawPath(other), other] as const, [other.id.name, other] as const]),
  );
  const byLabel = new Map(
    others.map((other) => [
      siblingKey(other.parent === undefined ? undefined : counterparts.get(other.parent), other.label),
      other,
    ]),
  );
  return declaring.flatMap((claimant) => {
    const written = claimant.property('renamed_from')?.values ?? [];
    const names = written.flatMap((name) => [name, withoutPathPrefix(name)]);
    const found = names.map((name) => byName.get(name) ?? byLabel.get(siblingKey(claimant.parent, name)));
    const claimed = found.find((other) => other !== undefined);
    return claimed === undefined ? [] : [{ claimant, claimed }];
  });
}

function siblingKey(parent: Element | undefined, label: string): string {
  return JSON.stringify([parent?.kind, parent?.id.name, label]);
}

function groupByParent(open: Pair<readonly Element[]>, pairing: Pairing): readonly Pair<Element[]>[] {
  const groups = new Map<Element | undefined, Pair<Element[]>>();
  const put = (side: 'before' | 'after', parent: Element | undefined, element: Element) => {
    const group = groups.get(parent) ?? { before: [], after: [] };
    group[side].push(element);
    groups.set(parent, group);
  };
  for (const element of open.before) {
    const parent = element.parent === undefined ? undefined : pairing.toAfter.get(element.parent);
    if (element.parent === undefined || parent !== undefined) put('before', parent, element);
  }
  for (const element of open.after) put('after', element.parent, element);
  return Array.from(groups.values());
}

function pairAlike(
  group: Pair<readonly Element[]>,
  models: Pair<LinkedModel>,
  pairing: Pairing,
): readonly RenameCandidate[] {
  const { renames, candidates } = detectRenames(group, models, (element) => pairing.toAfter.get(element) ?? element);
  for (const { elements, confidence } of renames) addRename(pairing, { elements, confidence, declared: false });
  return candidates;
}

/** Attributes are matched inside each pair of entities whose text differs; of all others they are the same. */
function pairAttributes(models: Pair<LinkedModel>, pairing: Pairing): readonly RenameCandidate[] {
  const candidates: RenameCandidate[] = [];
  for (const [before, after] of Array.from(pairing.toAfter)) {
    if (before.kind !== 'entity' || isSameText(before, after)) continue;
    candidates.push(...pairAttributesOf({ before, after }, { models, pairing }));
  }
  return candidates;
}

function pairAttributesOf(entities: Pair<Element>, { models, pairing }: Matching): readonly RenameCandidate[] {
  const attributes = { before: attributesOf(entities.before), after: attributesOf(entities.after) };
  const byLabel = new Map(attributes.after.map((attribute) => [ownPart(attribute), attribute]));
  for (const attribute of attributes.before) {
    const counterpart = byLabel.get(ownPart(attribute));
    if (counterpart !== undefined) addPair(pairing, attribute, counterpart);
  }
  pairDeclared(findUnpaired(pairing, attributes), pairing);
  return pairAlike(findUnpaired(pairing, attributes), models, pairing);
}

function attributesOf(entity: Element): readonly Element[] {
  return entity.members.filter((member) => member.kind === 'attribute');
}

/** The part of a name after its parent's, twin number included. */
export function ownPart(element: Element): string {
  return element.parent === undefined ? element.id.name : element.id.name.slice(element.parent.id.name.length);
}
