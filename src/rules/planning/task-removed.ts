/** Reports that a task was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const taskRemoved = defineChangeRule({
  id: 'task-removed',
  area: 'planning',
  summary: 'A task was removed.',
  rationale: 'Work that was planned will not be done, and tasks that waited for it may be free to start.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
