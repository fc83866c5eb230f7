/** Reports that an index changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const indexChanged = defineChangeRule({
  id: 'index-changed',
  area: 'physical model',
  summary: 'An index changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
