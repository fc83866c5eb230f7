/** Reports that a data product was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const productAdded = defineChangeRule({
  id: 'product-added',
  area: 'products',
  summary: 'A data product was added.',
  rationale: 'Something new for consumers to read.',
  remedy: 'Nothing needs to be done. Name an owner and the consumers.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
