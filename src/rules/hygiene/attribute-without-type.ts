/** Reports that an attribute has no type. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const attributeWithoutType = defineElementRule(
  {
    id: 'attribute-without-type',
    area: 'hygiene',
    summary: 'An attribute has no type.',
    rationale: 'Readers must guess whether it can be summed, compared or joined, and a later change of it goes unseen.',
    remedy: 'Add `type = "string"`, "number", "date" or what fits.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  ['attribute'],
  (element) =>
    (element.value('type') ?? '').trim() === '' ? { message: `${nameOf(element)} has no type.` } : undefined,
);
