/** Reports that an attribute was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const attributeRemoved = defineChangeRule({
  id: 'attribute-removed',
  area: 'attributes',
  summary: 'An attribute was removed.',
  rationale: 'Formulas and queries that name it fail or return nothing.',
  remedy: 'Check the formulas listed under impact. Mark it `deprecated` with a `sunset` date to give readers time.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
