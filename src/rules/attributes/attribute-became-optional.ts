/** Reports that an attribute is no longer required. */

import { definePropertyRule } from '../define-property-rule.ts';
import { nameOf } from '../describe-change.ts';

export const attributeBecameOptional = definePropertyRule(
  {
    id: 'attribute-became-optional',
    area: 'attributes',
    summary: 'An attribute is no longer required.',
    rationale: 'Readers that relied on a value being there meet empty ones.',
    remedy: 'Tell the readers, and check formulas that count or divide by it.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} became optional: whoever reads it may find it empty now.`,
);
