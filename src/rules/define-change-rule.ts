/** Makes a rule that judges the changes the symmetry table gives to it, one finding for each. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Change } from '../diff/change.ts';
import { describeChange, observeChange } from './describe-change.ts';
import type { ChangeRule } from './rule.ts';
import { answerTo } from './symmetry.ts';

/** `message` replaces the general sentence about a change where a better one is known. */
export function defineChangeRule(meta: RuleMeta, message: (change: Change) => string = describeChange): ChangeRule {
  return {
    meta,
    subject: 'change',
    check(change) {
      const answer = answerTo(change);
      return 'rule' in answer && answer.rule === meta.id ? [observeChange(change, message(change))] : [];
    },
  };
}
