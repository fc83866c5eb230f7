/** Reports that an entity was moved to another domain. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityMoved = defineChangeRule({
  id: 'entity-moved',
  area: 'domains and entities',
  summary: 'An entity was moved to another domain.',
  rationale: 'Its qualified name changes with the domain, and often its owner does too.',
  remedy: 'Update the references to its new qualified name, and tell the owners of both domains.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
