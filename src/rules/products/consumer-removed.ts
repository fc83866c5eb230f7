/** Reports that a consumer was removed from a data product. */

import { defineChangeRule } from '../define-change-rule.ts';

export const consumerRemoved = defineChangeRule({
  id: 'consumer-removed',
  area: 'products',
  summary: 'A consumer was removed from a data product.',
  rationale: 'Somebody who reads the product is no longer told about its changes, or lost access to it.',
  remedy: 'Make sure that the consumer knows.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
