/** Reports that a field changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const fieldChanged = defineChangeRule({
  id: 'field-changed',
  area: 'physical model',
  summary: 'A field changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
