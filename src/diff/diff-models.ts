/** Compares two linked models: which elements came, went, changed their name or place, and what differs in the others. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import type { ModelDiff } from './change.ts';
import { buildCounterparts } from './counterparts.ts';
import { diffLinks, diffTexts } from './diff-pairs.ts';
import { findLone } from './find-lone.ts';
import { identifyChange, type UnidentifiedChange } from './identify-change.ts';
import { pairElements } from './pair-elements.ts';
import type { CounterpartOf, DecidedPair, RenamedPair } from './pairing.ts';
import { sortChanges } from './sort-changes.ts';
import { buildTextTranslation } from './translate-text.ts';

const NOTHING_UNREAD: Pair<ReadonlySet<string>> = { before: new Set(), after: new Set() };

/** `unread` names the paths of each side that exist but could not be read; `decided` is what is known of the way between. */
export function diffModels(
  models: Pair<LinkedModel>,
  unread: Pair<ReadonlySet<string>> = NOTHING_UNREAD,
  decided: readonly DecidedPair[] = [],
): ModelDiff {
  const { pairing, unpaired, renameCandidates } = pairElements(models, { decided });
  const counterparts = buildCounterparts(pairing);
  const textInAfter = buildTextTranslation(pairing.renames);
  const lone = findLone(models, { pairing, unpaired, unread });
  const changes = [
    ...lone.removed.map((element) => ({
      action: 'removed' as const,
      element,
      members: listMembers(element, (member) => pairing.inAfter(member)),
    })),
    ...lone.added.map((element) => ({
      action: 'added' as const,
      element,
      members: listMembers(element, (member) => pairing.inBefore(member)),
    })),
    ...pairing.renames.map(toRenamedChange),
    ...diffTexts(pairing),
    ...diffLinks({ models, pairing, translation: { pairing, textInAfter } }),
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

/**
 * Members at any depth that came or went with it; one that has a counterpart only moved and is a change of its own.
 * Without recursion: a hostile model may nest deeply.
 */
function listMembers(element: Element, counterpartOf: CounterpartOf): readonly Element[] {
  const members: Element[] = [];
  const pending = [...element.members].reverse();
  for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
    if (counterpartOf(member) !== undefined) continue;
    members.push(member);
    pending.push(...[...member.members].reverse());
  }
  return members;
}

function toRenamedChange({ elements, confidence, declared }: RenamedPair): UnidentifiedChange {
  const sameName = elements.before.label === elements.after.label;
  return { action: sameName ? 'moved' : 'renamed', elements, confidence, declared };
}
