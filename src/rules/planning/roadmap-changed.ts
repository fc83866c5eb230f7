/** Reports that a roadmap changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const roadmapChanged = defineChangeRule({
  id: 'roadmap-changed',
  area: 'planning',
  summary: 'A roadmap changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
