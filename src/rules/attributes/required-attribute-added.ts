/** Reports that a required attribute was added. */

import { defineChangeRule } from '../define-change-rule.ts';
import { describeChange, nameOf } from '../describe-change.ts';

export const requiredAttributeAdded = defineChangeRule(
  {
    id: 'required-attribute-added',
    area: 'attributes',
    summary: 'A required attribute was added.',
    rationale: 'Writers that do not know it will be rejected, and existing data has no value for it.',
    remedy: 'Make sure that every source fills it, or add it as optional first.',
    compatibility: 'risky',
    defaultLevel: 'note',
  },
  (change) =>
    change.action === 'added' ? `${nameOf(change.element)} was added and is required.` : describeChange(change),
);
