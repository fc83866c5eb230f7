/** Reports that a data product has no owner. */

import type { Element } from '../../model/element.ts';
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
  (element) => (hasOwner(element) ? undefined : { message: `${nameOf(element)} has no owner.` }),
);

/** Nearly every product names one in plain words. */
function hasOwner(element: Element): boolean {
  return element.states('owner') || (element.value('owner') ?? '') !== '';
}
