/** Reports that a block of an unknown kind changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const blockChanged = defineChangeRule({
  id: 'block-changed',
  area: 'other blocks',
  summary: 'A block of an unknown kind changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
