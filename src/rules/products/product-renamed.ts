/** Reports that a data product was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const productRenamed = defineChangeRule({
  id: 'product-renamed',
  area: 'products',
  summary: 'A data product was renamed.',
  rationale: 'Consumers, links and permissions know it by its name.',
  remedy: 'Tell its consumers; add `renamed-from "Old_Name"` to state that it is the same product.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
