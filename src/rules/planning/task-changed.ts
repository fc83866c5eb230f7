/** Reports that a task changed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const taskChanged = defineChangeRule({
  id: 'task-changed',
  area: 'planning',
  summary: 'A task changed.',
  rationale: 'The plan shifts: state, effort, person or dependencies.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
