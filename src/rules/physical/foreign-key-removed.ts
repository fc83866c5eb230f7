/** Reports that a foreign key was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const foreignKeyRemoved = defineChangeRule({
  id: 'foreign-key-removed',
  area: 'physical model',
  summary: 'A foreign key was removed.',
  rationale: 'Nothing keeps the rows of the two tables together any more.',
  remedy: 'Check who relies on every row having a partner.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
