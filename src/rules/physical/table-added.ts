/** Reports that a table was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const tableAdded = defineChangeRule({
  id: 'table-added',
  area: 'physical model',
  summary: 'A table was added.',
  rationale: 'New data to query.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
