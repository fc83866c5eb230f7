/** What a change means for those who read the model: the compatibility of its worst rule, whatever its level. */

import type { Compatibility } from '../diagnostics/rule-meta.ts';
import type { Change } from '../diff/change.ts';
import type { Link } from '../link/linked-model.ts';
import { rememberEach } from '../text/remember.ts';
import { isPersonalData } from './personal-data/define-personal-data-rule.ts';
import { findScheduleProblem } from './products/cron-schedule.ts';
import { findRule } from './rule-list.ts';
import { answerTo } from './symmetry.ts';

/** From worst to best. */
const ORDER: readonly Compatibility[] = ['breaking', 'risky', 'safe'];

export function compatibilityOf(change: Change): Compatibility {
  const found = rulesOf(change).map((id) => findRule(id)?.meta.compatibility ?? 'safe');
  return ORDER.find((compatibility) => found.includes(compatibility)) ?? 'safe';
}

/** The rule that gives the change its compatibility; none where no rule looks at it. */
export function decisiveRuleOf(change: Change): string | undefined {
  const worst = compatibilityOf(change);
  return rulesOf(change).find((id) => findRule(id)?.meta.compatibility === worst);
}

/** The rule that judges the change, and those that look at what it carries. */
export const rulesOf = rememberEach((change: Change): readonly string[] => {
  const answer = answerTo(change);
  return [...('rule' in answer ? [answer.rule] : []), ...rulesBeside(change)];
});

function rulesBeside(change: Change): readonly string[] {
  switch (change.action) {
    case 'added':
      return [change.element, ...change.members].some(isPersonalData) ? ['pii-added'] : [];
    case 'removed':
      return [change.element, ...change.members].some(isPersonalData) ? ['pii-removed'] : [];
    case 'property-changed':
      return change.property === 'refresh_schedule' && (change.values.after?.values ?? []).some(findScheduleProblem)
        ? ['invalid-schedule']
        : [];
    case 'reference-added':
      return ruleOfBrokenLink(change.link);
    case 'reference-retargeted':
      return ruleOfBrokenLink(change.links.after);
    case 'renamed':
    case 'moved':
    case 'reference-removed':
      return [];
  }
}

function ruleOfBrokenLink({ reference, resolution }: Link): readonly string[] {
  if (resolution.status === 'resolved' || resolution.status === 'unresolved-id') return [];
  if (reference.schema.relation === 'foreign-key') return ['foreign-key-broken'];
  switch (resolution.status) {
    case 'dangling':
      return ['broken-reference'];
    case 'wrong-kind':
      return ['wrong-kind-reference'];
    case 'ambiguous':
      return ['ambiguous-reference'];
  }
}
