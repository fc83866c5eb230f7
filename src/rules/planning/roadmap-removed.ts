/** Reports that a roadmap was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const roadmapRemoved = defineChangeRule({
  id: 'roadmap-removed',
  area: 'planning',
  summary: 'A roadmap was removed.',
  rationale: 'The frame of the plan is gone: start, team and hours fall back to their defaults.',
  remedy: 'Nothing, if the plan is kept elsewhere.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
