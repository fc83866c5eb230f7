/** Reports that a property of a report changed that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reportChanged = defineChangeRule({
  id: 'report-changed',
  area: 'products',
  summary: 'A property of a report changed that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
