/** Reports that a property of a relationship changed that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const relationshipChanged = defineChangeRule({
  id: 'relationship-changed',
  area: 'relations',
  summary: 'A property of a relationship changed that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
