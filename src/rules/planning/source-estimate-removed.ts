/** Reports that an estimate of a source was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const sourceEstimateRemoved = defineChangeRule({
  id: 'source-estimate-removed',
  area: 'planning',
  summary: 'An estimate of a source was removed.',
  rationale: 'The plan no longer knows the effort.',
  remedy: 'Nothing, if the work is done or dropped.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
