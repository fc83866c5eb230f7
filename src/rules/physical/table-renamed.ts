/** Reports that a table was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const tableRenamed = defineChangeRule({
  id: 'table-renamed',
  area: 'physical model',
  summary: 'A table was renamed.',
  rationale: 'Queries by the old name fail.',
  remedy: 'Update the queries, or keep a view of the old name for a while.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
