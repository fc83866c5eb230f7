/** Reports that a mapping from a source to an entity was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const mappingRemoved = defineChangeRule({
  id: 'mapping-removed',
  area: 'sources',
  summary: 'A mapping from a source to an entity was removed.',
  rationale: 'The entity no longer gets data from this source.',
  remedy: 'Check that another source still feeds the entity, and that no rows are lost.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
