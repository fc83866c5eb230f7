/** Reports that an estimate of an entity was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityEstimateRemoved = defineChangeRule({
  id: 'entity-estimate-removed',
  area: 'planning',
  summary: 'An estimate of an entity was removed.',
  rationale: 'The plan no longer knows the effort.',
  remedy: 'Nothing, if the work is done or dropped.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
