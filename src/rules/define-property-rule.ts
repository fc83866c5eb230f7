/** Makes a rule for one property whose change has a sentence of its own. */

import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { PropertyChange } from '../diff/change.ts';
import { defineChangeRule } from './define-change-rule.ts';
import { describeChange } from './describe-change.ts';
import type { ChangeRule } from './rule.ts';

export function definePropertyRule(meta: RuleMeta, message: (change: PropertyChange) => string): ChangeRule {
  return defineChangeRule(meta, (change) =>
    change.action === 'property-changed' ? message(change) : describeChange(change),
  );
}
