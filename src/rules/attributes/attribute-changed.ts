/** Reports that a property of an attribute changed that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const attributeChanged = defineChangeRule({
  id: 'attribute-changed',
  area: 'attributes',
  summary: 'A property of an attribute changed that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
