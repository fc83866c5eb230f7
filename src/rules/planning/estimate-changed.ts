/** Reports that an estimate changed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const estimateChanged = defineChangeRule({
  id: 'estimate-changed',
  area: 'planning',
  summary: 'An estimate changed.',
  rationale: 'The plan shifts with it.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
