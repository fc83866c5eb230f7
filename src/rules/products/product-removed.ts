/** Reports that a data product was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const productRemoved = defineChangeRule({
  id: 'product-removed',
  area: 'products',
  summary: 'A data product was removed.',
  rationale: 'Its consumers lose all of its reports at once.',
  remedy: 'Agree with its consumers first. Mark it `deprecated` with a `sunset` date to give them time.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
