/** Reports that a logical relationship changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const logicalRelationshipChanged = defineChangeRule({
  id: 'logical-relationship-changed',
  area: 'relations',
  summary: 'A logical relationship changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
