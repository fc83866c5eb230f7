/**
 * Matches the elements of two models: by what is decided already, then by identity, then by following a renamed parent or
 * target, then by a declared rename, then by likeness. Kinds are taken in the order in which they build on each other.
 */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Kind, KindSchema } from '../model/kind.ts';
import { KINDS } from '../model/kind-list.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import type { Pair } from '../text/pair.ts';
import type { RenameCandidate } from './change.ts';
import { detectRenames } from './detect-renames.ts';
import { followKey } from './follow-key.ts';
import { listAttributes, ownPart } from './own-part.ts';
import { pairByIdentity } from './pair-by-identity.ts';
import { type CounterpartOf, type DecidedPair, Pairing } from './pairing.ts';
import { isSameText } from './same-text.ts';

export interface PairedElements {
  readonly pairing: Pairing;
  /** Elements without the same identity on the other side, in the order of the models; some have been paired since. */
  readonly unpaired: Pair<readonly Element[]>;
  readonly renameCandidates: readonly RenameCandidate[];
}

export interface PairingOptions {
  readonly decided: readonly DecidedPair[];
  /** Whether elements that are alike may be taken for each other. */
  readonly likeness?: 'ignored';
}

export function pairElements(models: Pair<LinkedModel>, { decided, likeness }: PairingOptions): PairedElements {
  const settled = decided.filter(isOpen);
  const pairing = new Pairing(models, settled);
  const unpaired = pairByIdentity(models, pairing);
  const ofKind = groupByKind(unpaired);
  for (const pair of settled) if (pair.declared) recordDeclared(pair.elements, pairing);
  const renameCandidates: RenameCandidate[] = [];
  for (const schema of KINDS) {
    const found =
      schema.kind === 'attribute'
        ? pairAttributes({ models, pairing, likeness })
        : pairKind(schema, ofKind.get(schema.kind), { models, pairing, likeness });
    renameCandidates.push(...found);
  }
  return { pairing, unpaired, renameCandidates };
}

/** Where the text of an entity is the same, its attributes are taken for the same, whatever they were in between. */
function isOpen({ elements: { before, after } }: DecidedPair): boolean {
  if (before.kind !== 'attribute' || before.parent === undefined || after.parent === undefined) return true;
  return !isSameText(before.parent, after.parent);
}

/** One that is back under its old name is no rename any more. */
function recordDeclared({ before, after }: Pair<Element>, pairing: Pairing): void {
  const parent = before.parent === undefined ? undefined : pairing.inAfter(before.parent);
  if (ownPart(before) === ownPart(after) && parent === after.parent) pairing.declared.add(after);
  else pairing.addRename({ elements: { before, after }, confidence: 1, declared: true });
}

interface Matching {
  readonly models: Pair<LinkedModel>;
  readonly pairing: Pairing;
  readonly likeness: PairingOptions['likeness'];
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
  const { pairing } = matching;
  pairFollowers(unpaired, matching);
  if (!schema.renames) return [];
  pairDeclared(pairing.findUnpaired(unpaired), pairing);
  const open = pairing.findUnpaired(unpaired);
  const groups = schema.kind === 'entity' ? [open] : groupByParent(open, pairing);
  return groups.flatMap((group) => pairAlike(group, matching));
}

/** Members follow their parent, and what is named after its target follows the target, without being changes. */
function pairFollowers(unpaired: Pair<readonly Element[]>, { models, pairing }: Matching): void {
  const byKey = new Map<string, Element>();
  for (const element of unpaired.after) {
    const key = followKey(element, models.after, (other) => pairing.inBefore(other) && other);
    if (key !== undefined) byKey.set(key, element);
  }
  for (const element of unpaired.before) {
    const key = followKey(element, models.before, (other) => pairing.inAfter(other));
    const counterpart = key === undefined ? undefined : byKey.get(key);
    if (counterpart !== undefined) pairing.match(element, counterpart);
  }
}

/**
 * `renamed-from "Sales.Order"`. What `after` declares is about this very change; what `before` declares happened earlier,
 * and is read backwards where nothing newer speaks against it.
 */
function pairDeclared(unpaired: Pair<readonly Element[]>, pairing: Pairing): void {
  const forward = findDeclared(unpaired.after, unpaired.before, (other) => pairing.inAfter(other));
  takeUndisputed(
    forward.map(({ claimant, claimed }) => ({ before: claimed, after: claimant })),
    pairing,
  );
  const open = pairing.findUnpaired(unpaired);
  const backward = findDeclared(open.before, open.after, (other) => pairing.inBefore(other));
  takeUndisputed(
    backward.map(({ claimant, claimed }) => ({ before: claimant, after: claimed })),
    pairing,
  );
}

function takeUndisputed(claims: readonly Pair<Element>[], pairing: Pairing): void {
  const counts = new Map<Element, number>();
  for (const element of claims.flatMap((claim) => [claim.before, claim.after]))
    counts.set(element, (counts.get(element) ?? 0) + 1);
  for (const elements of claims) {
    const isUndisputed = counts.get(elements.before) === 1 && counts.get(elements.after) === 1;
    if (isUndisputed) pairing.addRename({ elements, confidence: 1, declared: true });
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
  counterpartOf: CounterpartOf,
): readonly Claim[] {
  const declaring = claimants.filter((claimant) => claimant.property('renamed_from') !== undefined);
  if (declaring.length === 0) return [];
  const byName = new Map(others.flatMap((other) => [[other.path, other] as const, [other.id.name, other] as const]));
  const byLabel = new Map(
    others.map((other) => [siblingKey(other.parent && counterpartOf(other.parent), other.label), other]),
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
    const parent = element.parent === undefined ? undefined : pairing.inAfter(element.parent);
    if (element.parent === undefined || parent !== undefined) put('before', parent, element);
  }
  for (const element of open.after) put('after', element.parent, element);
  return Array.from(groups.values());
}

function pairAlike(
  group: Pair<readonly Element[]>,
  { models, pairing, likeness }: Matching,
): readonly RenameCandidate[] {
  if (likeness === 'ignored') return [];
  const { renames, candidates } = detectRenames(group, models, (element) => pairing.inAfter(element) ?? element);
  for (const { elements, confidence } of renames) pairing.addRename({ elements, confidence, declared: false });
  return candidates;
}

/** Attributes are matched inside each pair of entities whose text differs; of all others they are the same. */
function pairAttributes(matching: Matching): readonly RenameCandidate[] {
  const candidates: RenameCandidate[] = [];
  for (const entities of matching.pairing.edited.filter(({ before }) => before.kind === 'entity')) {
    candidates.push(...pairAttributesOf(entities, matching));
  }
  return candidates;
}

function pairAttributesOf(entities: Pair<Element>, matching: Matching): readonly RenameCandidate[] {
  const { pairing } = matching;
  const attributes = { before: listAttributes(entities.before), after: listAttributes(entities.after) };
  const byLabel = new Map(attributes.after.map((attribute) => [ownPart(attribute), attribute]));
  for (const attribute of attributes.before) {
    const counterpart = byLabel.get(ownPart(attribute));
    if (counterpart !== undefined) pairing.match(attribute, counterpart);
  }
  pairDeclared(pairing.findUnpaired(attributes), pairing);
  return pairAlike(pairing.findUnpaired(attributes), matching);
}
