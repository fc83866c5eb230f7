/** Reports that a mapping from a source to an entity was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const mappingAdded = defineChangeRule({
  id: 'mapping-added',
  area: 'sources',
  summary: 'A mapping from a source to an entity was added.',
  rationale: 'The entity gets data from one more place; with several sources somebody must say which one wins.',
  remedy: 'If several sources feed the entity, say how their records are matched in an `entity_resolution`.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
