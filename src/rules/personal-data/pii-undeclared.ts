/** Reports that a new or changed attribute looks like personal data by its name and is not marked. */

import type { Change, ModelDiff } from '../../diff/change.ts';
import type { Element } from '../../model/element.ts';
import { rememberEach } from '../../text/remember.ts';
import { nameOf } from '../describe-change.ts';
import type { ChangeRule, Comparison, Observation } from '../rule.ts';
import { findPersonalWord, foldWords, PERSONAL_WORDS, type PersonalWord } from './personal-words.ts';

export const piiUndeclared: ChangeRule = {
  meta: {
    id: 'pii-undeclared',
    area: 'personal data',
    summary: 'A new or changed attribute looks like personal data by its name and is not marked.',
    rationale: 'Personal data that nobody marked is protected by nobody.',
    remedy: 'Add `pii = true`, or write `pii = false` to state that it is none.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'change',
  actions: ['added', 'renamed', 'property-changed'],
  check(change, comparison) {
    return attributesTouchedBy(change).flatMap((attribute) => {
      const observations = judge(attribute, wordsOf(comparison));
      return observations.length > 0 && isFirstToTouch(change, attribute, comparison) ? observations : [];
    });
  },
};

const wordsOf = rememberEach(({ personalWords = [] }: Comparison) => foldWords([...PERSONAL_WORDS, ...personalWords]));

/** Several properties of one attribute may change at once; it is told once. */
function isFirstToTouch(change: Change, attribute: Element, { diff }: Comparison): boolean {
  return change.action === 'added' || firstToTouch(diff).get(attribute) === change;
}

const firstToTouch = rememberEach(({ changes }: ModelDiff): ReadonlyMap<Element, Change> => {
  const first = new Map<Element, Change>();
  for (const change of changes) {
    if ('elements' in change && !first.has(change.elements.after)) first.set(change.elements.after, change);
  }
  return first;
});

function attributesTouchedBy(change: Change): readonly Element[] {
  switch (change.action) {
    case 'added':
      return [change.element, ...change.members].filter((element) => element.kind === 'attribute');
    case 'renamed':
    case 'property-changed':
      return change.elements.after.kind === 'attribute' ? [change.elements.after] : [];
    default:
      return [];
  }
}

/** A written `pii = false` is an answer. A yes or no about personal data is none itself. */
function judge(attribute: Element, words: readonly PersonalWord[]): readonly Observation[] {
  if (attribute.property('pii')?.origin === 'written' || attribute.value('type') === 'boolean') return [];
  const word = findPersonalWord(attribute.label, words);
  if (word === undefined) return [];
  return [
    {
      subject: attribute.id,
      message: `${nameOf(attribute)} looks like personal data ("${word}") and is not marked with pii.`,
      range: attribute.nameRange,
      side: 'after',
      related: [],
      detail: '',
    },
  ];
}
