/** Reports that an entity resolution was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityResolutionRemoved = defineChangeRule({
  id: 'entity-resolution-removed',
  area: 'sources',
  summary: 'An entity resolution was removed.',
  rationale: 'The entity is fed by several sources, and nothing says any more which record wins.',
  remedy: 'Say elsewhere how records are matched, or leave one source only.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
