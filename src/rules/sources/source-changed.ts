/** Reports that a property of a source changed that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const sourceChanged = defineChangeRule({
  id: 'source-changed',
  area: 'sources',
  summary: 'A property of a source changed that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
