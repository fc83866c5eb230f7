/** Reports that an index was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const indexAdded = defineChangeRule({
  id: 'index-added',
  area: 'physical model',
  summary: 'An index was added.',
  rationale: 'Some queries become faster, writing a little slower.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
