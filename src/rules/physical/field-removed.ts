/** Reports that a field of a table was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const fieldRemoved = defineChangeRule({
  id: 'field-removed',
  area: 'physical model',
  summary: 'A field of a table was removed.',
  rationale: 'Queries that name it fail.',
  remedy: 'Find the queries first; generated tables follow the conceptual model, so look for the cause there.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
