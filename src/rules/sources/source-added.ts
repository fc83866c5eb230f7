/** Reports that a source was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const sourceAdded = defineChangeRule({
  id: 'source-added',
  area: 'sources',
  summary: 'A source was added.',
  rationale: 'New data can be mapped.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
