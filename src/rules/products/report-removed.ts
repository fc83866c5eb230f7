/** Reports that a report was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reportRemoved = defineChangeRule({
  id: 'report-removed',
  area: 'products',
  summary: 'A report was removed.',
  rationale: 'The consumers of its product open it and find nothing.',
  remedy: 'Agree with the consumers of the product first. Mark it `deprecated` with a `sunset` date to give them time.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
