/** Reports that a property of an entity changed that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityChanged = defineChangeRule({
  id: 'entity-changed',
  area: 'domains and entities',
  summary: 'A property of an entity changed that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
