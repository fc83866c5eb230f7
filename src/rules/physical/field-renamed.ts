/** Reports that a field of a table was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const fieldRenamed = defineChangeRule({
  id: 'field-renamed',
  area: 'physical model',
  summary: 'A field of a table was renamed.',
  rationale: 'Queries by the old name fail.',
  remedy: 'Update the queries, or keep the old field beside it for a while.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
