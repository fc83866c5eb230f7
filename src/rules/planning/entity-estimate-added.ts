/** Reports that an estimate of an entity was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityEstimateAdded = defineChangeRule({
  id: 'entity-estimate-added',
  area: 'planning',
  summary: 'An estimate of an entity was added.',
  rationale: 'The plan knows the effort.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
