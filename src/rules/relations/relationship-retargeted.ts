/** Reports that a relationship points to another entity. */

import { defineChangeRule } from '../define-change-rule.ts';

export const relationshipRetargeted = defineChangeRule({
  id: 'relationship-retargeted',
  area: 'relations',
  summary: 'A relationship points to another entity.',
  rationale: 'The same relation now leads elsewhere, so joins along it give other rows.',
  remedy: 'Check who joins along this relation, and tell them the new target.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
