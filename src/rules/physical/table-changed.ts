/** Reports that a table changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const tableChanged = defineChangeRule({
  id: 'table-changed',
  area: 'physical model',
  summary: 'A table changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
