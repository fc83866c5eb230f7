/** Compares two linked models: which elements came, went, changed their name or place, and what differs in the others. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import type { ModelDiff } from './change.ts';
import { buildCounterparts } from './counterparts.ts';
import { diffProperties } from './diff-properties.ts';
import {
  diffReferences,
  isSameInOrder,
  type ReferenceDifference,
  type ReferenceTranslation,
} from './diff-references.ts';
import { buildUnknownTest } from './find-unknown.ts';
import { identifyChange, type UnidentifiedChange } from './identify-change.ts';
import { pairElements } from './pair-elements.ts';
import type { DecidedPair, Pairing, RenamedPair } from './pairing.ts';
import { isSameText } from './same-text.ts';
import { sortChanges } from './sort-changes.ts';
import { buildTextTranslation } from './translate-text.ts';

const NOTHING_UNREAD: Pair<ReadonlySet<string>> = { before: new Set(), after: new Set() };

/** `unread` names the paths of each side that exist but could not be read; `decided` is what is known of the way between. */
export function diffModels(
  models: Pair<LinkedModel>,
  unread: Pair<ReadonlySet<string>> = NOTHING_UNREAD,
  decided: readonly DecidedPair[] = [],
): ModelDiff {
  const { pairing, renameCandidates } = pairElements(models, { decided });
  const counterparts = buildCounterparts(pairing);
  const textInAfter = buildTextTranslation(pairing.renames);
  const lone = findLone(models, pairing, unread);
  const changes = [
    ...lone.removed.map((element) => ({
      action: 'removed' as const,
      element,
      members: listMembers(element, pairing.toAfter),
    })),
    ...lone.added.map((element) => ({
      action: 'added' as const,
      element,
      members: listMembers(element, pairing.toBefore),
    })),
    ...pairing.renames.map(toRenamedChange),
    ...diffPairs({ models, pairing, translation: { toAfter: counterparts.toAfter, textInAfter } }),
  ];
  return {
    changes: sortChanges(changes.map(identifyChange)),
    renameCandidates,
    unknown: lone.unknown,
    counterpartInAfter: counterparts.toAfter,
    counterpartInBefore: counterparts.toBefore,
    textInAfter,
  };
}

interface LoneElements {
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
  readonly unknown: Pair<ReadonlySet<Element>>;
}

/** Elements without a counterpart; those inside another one that came or went are counted there, not repeated. */
function findLone(models: Pair<LinkedModel>, pairing: Pairing, unread: Pair<ReadonlySet<string>>): LoneElements {
  const before = splitLone(listWithAttributes(models.before, pairing.toAfter), pairing.toAfter, {
    model: models.after.model,
    unread: unread.after,
  });
  const after = splitLone(listWithAttributes(models.after, pairing.toBefore), pairing.toBefore, {
    model: models.before.model,
    unread: unread.before,
  });
  return { removed: before.lone, added: after.lone, unknown: { before: before.unknown, after: after.unknown } };
}

/** All elements, and the attributes of entities that continue with another text. */
function listWithAttributes(model: LinkedModel, pairs: ReadonlyMap<Element, Element>): readonly Element[] {
  const attributes = model.elements.flatMap((element) => {
    const counterpart = element.kind === 'entity' ? pairs.get(element) : undefined;
    if (counterpart === undefined || isSameText(element, counterpart)) return [];
    return element.members.filter((member) => member.kind === 'attribute');
  });
  return [...model.elements, ...attributes];
}

function splitLone(
  elements: readonly Element[],
  pairs: ReadonlyMap<Element, Element>,
  other: Parameters<typeof buildUnknownTest>[0],
): { lone: readonly Element[]; unknown: ReadonlySet<Element> } {
  const isUnknown = buildUnknownTest(other);
  const unknown = new Set<Element>();
  const lone: Element[] = [];
  for (const element of elements) {
    if (pairs.has(element)) continue;
    const { parent } = element;
    if (isUnknown(element) || (parent !== undefined && unknown.has(parent))) unknown.add(element);
    else if (parent === undefined || pairs.has(parent)) lone.push(element);
  }
  return { lone, unknown };
}

/**
 * Members at any depth that came or went with it; one that has a counterpart only moved and is a change of its own.
 * Without recursion: a hostile model may nest deeply.
 */
function listMembers(element: Element, pairs: ReadonlyMap<Element, Element>): readonly Element[] {
  const members: Element[] = [];
  const pending = [...element.members].reverse();
  for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
    if (pairs.has(member)) continue;
    members.push(member);
    pending.push(...[...member.members].reverse());
  }
  return members;
}

function toRenamedChange({ elements, confidence, declared }: RenamedPair): UnidentifiedChange {
  const sameName = elements.before.label === elements.after.label;
  return { action: sameName ? 'moved' : 'renamed', elements, confidence, declared };
}

interface PairContext {
  readonly models: Pair<LinkedModel>;
  readonly pairing: Pairing;
  readonly translation: ReferenceTranslation;
}

function diffPairs(context: PairContext): UnidentifiedChange[] {
  const { declared, toAfter } = context.pairing;
  const changes: UnidentifiedChange[] = [];
  for (const [before, after] of toAfter) {
    const elements = { before, after };
    for (const difference of isSameText(before, after) ? NO_DIFFERENCE : diffProperties(elements)) {
      if (difference.property === 'renamed_from' && declared.has(after)) continue;
      changes.push({ action: 'property-changed', elements, ...difference });
    }
    for (const difference of diffLinks(elements, context)) changes.push({ ...difference, elements });
  }
  return changes;
}

const NO_DIFFERENCE: readonly never[] = [];

/** Nearly every pair says the same in the same order, and is done with by that. */
function diffLinks({ before, after }: Pair<Element>, context: PairContext): readonly ReferenceDifference[] {
  const { models, pairing, translation } = context;
  const links = { before: models.before.linksOf(before), after: models.after.linksOf(after) };
  if (staysInPlace(before, after, pairing) && isSameInOrder(links, translation)) return NO_DIFFERENCE;
  return diffReferences(
    mapPair(links, (own) => own.filter(saysMore)),
    translation,
  );
}

function staysInPlace(before: Element, after: Element, { toAfter }: Pairing): boolean {
  return before.parent === undefined ? after.parent === undefined : toAfter.get(before.parent) === after.parent;
}

/** That an entity belongs to the domain it stands in is said by its place already, in one dialect or the other. */
function saysMore({ reference, resolution }: Link): boolean {
  const isMembership = reference.schema.relation === 'belongs-to' && resolution.status === 'resolved';
  return !(isMembership && resolution.target === reference.from.parent);
}
