/** Reports that a task was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const taskRenamed = defineChangeRule({
  id: 'task-renamed',
  area: 'planning',
  summary: 'A task was renamed.',
  rationale: 'Other tasks depend on it by its name.',
  remedy: 'Update the tasks that depend on it; add `renamed-from "Old name"` to state that it is the same task.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
