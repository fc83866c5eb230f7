/** Reports that a roadmap was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const roadmapAdded = defineChangeRule({
  id: 'roadmap-added',
  area: 'planning',
  summary: 'A roadmap was added.',
  rationale: 'The plan has a frame of its own.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
