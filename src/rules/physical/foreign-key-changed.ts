/** Reports that a foreign key changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const foreignKeyChanged = defineChangeRule({
  id: 'foreign-key-changed',
  area: 'physical model',
  summary: 'A foreign key changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
