/** Reports that a task was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const taskAdded = defineChangeRule({
  id: 'task-added',
  area: 'planning',
  summary: 'A task was added.',
  rationale: 'The plan grew.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
