/** Reports that an entity was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityAdded = defineChangeRule({
  id: 'entity-added',
  area: 'domains and entities',
  summary: 'An entity was added.',
  rationale: 'New data to use; it can also be a second version of something that exists.',
  remedy: 'Nothing needs to be done. If it replaces another entity, mark that one `deprecated`.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
