/** Reports that a mapping reads another table, endpoint or topic. */

import { defineChangeRule } from '../define-change-rule.ts';

export const mappingChanged = defineChangeRule({
  id: 'mapping-changed',
  area: 'sources',
  summary: 'A mapping reads another table, endpoint or topic.',
  rationale: 'The entity is filled from another place: rows, columns and delays may differ.',
  remedy: 'Check that the new place holds the same data, and since when.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
