/** Makes a rule about the flag `pii`: at the element itself, and at everything inside a block that comes or goes. */

import type { RuleMeta } from '../../diagnostics/rule-meta.ts';
import type { AddedChange, Change, RemovedChange } from '../../diff/change.ts';
import type { Element } from '../../model/element.ts';
import { nameOf, observeChange } from '../describe-change.ts';
import type { ChangeRule, Observation } from '../rule.ts';
import { answerTo } from '../symmetry.ts';

type Action = 'added' | 'removed';

const SENTENCES: Readonly<Record<Action, { readonly flag: string; readonly block: string }>> = {
  added: { flag: 'is now marked as personal data', block: 'is new and marked as personal data' },
  removed: { flag: 'is no longer marked as personal data', block: 'was marked as personal data and was removed' },
};

export function definePersonalDataRule(meta: RuleMeta, action: Action): ChangeRule {
  return {
    meta,
    subject: 'change',
    actions: [action, 'property-changed'],
    check(change) {
      if (isFlagChange(change, meta.id)) {
        return [observeChange(change, `${nameOf(change.elements.after)} ${SENTENCES[action].flag}.`)];
      }
      return change.action === action ? observeMarked(change) : [];
    },
  };
}

/** Whether an element carries the flag, on a level where the flag is defined. */
export function isPersonalData(element: Element): boolean {
  return (element.kind === 'entity' || element.kind === 'attribute') && element.is('pii');
}

function isFlagChange(change: Change, rule: string): change is Extract<Change, { action: 'property-changed' }> {
  const answer = change.action === 'property-changed' ? answerTo(change) : undefined;
  return answer !== undefined && 'rule' in answer && answer.rule === rule;
}

function observeMarked(change: AddedChange | RemovedChange): readonly Observation[] {
  return [change.element, ...change.members].filter(isPersonalData).map((element) => ({
    subject: element.id,
    message: `${nameOf(element)} ${SENTENCES[change.action].block}.`,
    range: element.nameRange,
    side: change.action === 'added' ? 'after' : 'before',
    related: [],
    detail: 'pii',
  }));
}
