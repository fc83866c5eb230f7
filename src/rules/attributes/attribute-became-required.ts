/** Reports that an attribute became required. */

import { definePropertyRule } from '../define-property-rule.ts';
import { nameOf } from '../describe-change.ts';

export const attributeBecameRequired = definePropertyRule(
  {
    id: 'attribute-became-required',
    area: 'attributes',
    summary: 'An attribute became required.',
    rationale: 'Whoever writes the data must now always fill it; writers that do not will be rejected.',
    remedy: 'Make sure that every source fills it, and that old data was completed.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} became required: whoever writes it must always fill it now.`,
);
