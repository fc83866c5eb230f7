/** Reports that a relationship between entities was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const relationshipRemoved = defineChangeRule({
  id: 'relationship-removed',
  area: 'relations',
  summary: 'A relationship between entities was removed.',
  rationale:
    'Joins that followed it have no ground any more, and readers of a diagram will not find the way from one entity to the other.',
  remedy: 'Check who joins the two entities, and say in the description how they are related now.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
