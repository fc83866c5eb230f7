/** Reports that a logical relationship was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const logicalRelationshipRemoved = defineChangeRule({
  id: 'logical-relationship-removed',
  area: 'relations',
  summary: 'A logical relationship was removed.',
  rationale: 'The physical model is generated from logical relationships: a foreign key goes with it.',
  remedy: 'Check the foreign keys of the tables that were generated from it.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
