/** Reports that a table was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const tableRemoved = defineChangeRule({
  id: 'table-removed',
  area: 'physical model',
  summary: 'A table was removed.',
  rationale: 'Queries on it fail.',
  remedy: 'Find the queries first; keep a view of the old name for a while.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
