/** Reports that a task waits for itself, directly or through others. */

import { defineCycleRule } from './define-cycle-rule.ts';

export const taskCycle = defineCycleRule(
  {
    id: 'task-cycle',
    area: 'definitions',
    summary: 'A task waits for itself, directly or through others.',
    rationale: 'None of the tasks in the circle can ever start.',
    remedy: 'Remove the dependency that is not needed, or split a task.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  'depends-on',
);
