/** Reports that an estimate of a source was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const sourceEstimateAdded = defineChangeRule({
  id: 'source-estimate-added',
  area: 'planning',
  summary: 'An estimate of a source was added.',
  rationale: 'The plan knows the effort.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
