/** Reports that an estimate of a report was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reportEstimateRemoved = defineChangeRule({
  id: 'report-estimate-removed',
  area: 'planning',
  summary: 'An estimate of a report was removed.',
  rationale: 'The plan no longer knows the effort.',
  remedy: 'Nothing, if the work is done or dropped.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
