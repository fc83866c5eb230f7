/** Reports that an entity resolution was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityResolutionAdded = defineChangeRule({
  id: 'entity-resolution-added',
  area: 'sources',
  summary: 'An entity resolution was added.',
  rationale: 'It says how records of several sources become one.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
