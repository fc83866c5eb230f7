/** Reports that a consumer was added to a data product. */

import { defineChangeRule } from '../define-change-rule.ts';

export const consumerAdded = defineChangeRule({
  id: 'consumer-added',
  area: 'products',
  summary: 'A consumer was added to a data product.',
  rationale: 'Somebody new reads the product, and with it everything upstream.',
  remedy: 'Nothing needs to be done. Look at the personal data that becomes visible to them.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
