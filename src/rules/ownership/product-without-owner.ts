/** Reports that a data product has no owner. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const productWithoutOwner = defineElementRule(
  {
    id: 'product-without-owner',
    area: 'ownership',
    summary: 'A data product has no owner.',
    rationale: 'Nobody answers for it, and nobody can be told when something it uses changes.',
    remedy: 'Add `owner = "team"`.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  ['data-product'],
  (element) => ((element.owner ?? '') === '' ? { message: `${nameOf(element)} has no owner.` } : undefined),
);
