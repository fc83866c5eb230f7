/** Reports that a data product has no owner. */

import { Holding } from '../../model/outline.ts';
import { defineOutlineRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const productWithoutOwner = defineOutlineRule(
  {
    id: 'product-without-owner',
    area: 'ownership',
    summary: 'A data product has no owner.',
    rationale: 'Nobody answers for it, and nobody can be told when something it uses changes.',
    remedy: 'Add `owner = "team"`.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  { kinds: ['data-product'], isSuspect: (table, place) => !table.holds(place, Holding.plainOwner) },
  (element) => ((element.owner ?? '') === '' ? { message: `${nameOf(element)} has no owner.` } : undefined),
);
