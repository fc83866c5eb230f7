/** Reports that a foreign key was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const foreignKeyAdded = defineChangeRule({
  id: 'foreign-key-added',
  area: 'physical model',
  summary: 'A foreign key was added.',
  rationale: 'Rows without a partner are rejected from now on.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
