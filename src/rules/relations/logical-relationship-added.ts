/** Reports that a logical relationship was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const logicalRelationshipAdded = defineChangeRule({
  id: 'logical-relationship-added',
  area: 'relations',
  summary: 'A logical relationship was added.',
  rationale: 'The physical model is generated from logical relationships: a foreign key comes with it.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
