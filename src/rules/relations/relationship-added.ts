/** Reports that a relationship between entities was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const relationshipAdded = defineChangeRule({
  id: 'relationship-added',
  area: 'relations',
  summary: 'A relationship between entities was added.',
  rationale: 'A new way to join.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
