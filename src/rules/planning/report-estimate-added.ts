/** Reports that an estimate of a report was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reportEstimateAdded = defineChangeRule({
  id: 'report-estimate-added',
  area: 'planning',
  summary: 'An estimate of a report was added.',
  rationale: 'The plan knows the effort.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
