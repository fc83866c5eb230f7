/** Compares two linked models: which elements came, went, changed their name or place, and what differs in the others. */

import type { Link, LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import type { ModelDiff } from './change.ts';
import { buildCounterparts } from './counterparts.ts';
import { diffProperties } from './diff-properties.ts';
import { diffReferences, type ReferenceTranslation } from './diff-references.ts';
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
    ...diffPairs(pairing, models, { toAfter: counterparts.toAfter, textInAfter }),
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

function diffPairs(
  pairing: Pairing,
  models: Pair<LinkedModel>,
  translation: ReferenceTranslation,
): UnidentifiedChange[] {
  const changes: UnidentifiedChange[] = [];
  for (const [before, after] of pairing.toAfter) {
    const elements = { before, after };
    if (!isSameText(before, after)) {
      for (const difference of diffProperties(elements)) {
        if (difference.property === 'renamed_from' && pairing.declared.has(after)) continue;
        changes.push({ action: 'property-changed', elements, ...difference });
      }
    }
    const links = {
      before: models.before.linksOf(before).filter(saysMore),
      after: models.after.linksOf(after).filter(saysMore),
    };
    for (const difference of diffReferences(links, translation)) changes.push({ ...difference, elements });
  }
  return changes;
}

/** That an entity belongs to the domain it stands in is said by its place already, in one dialect or the other. */
function saysMore({ reference, resolution }: Link): boolean {
  const isMembership = reference.schema.relation === 'belongs-to' && resolution.status === 'resolved';
  return !(isMembership && resolution.target === reference.from.parent);
}
