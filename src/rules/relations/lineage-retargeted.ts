/** Reports that an element takes its data from another entity. */

import { defineChangeRule } from '../define-change-rule.ts';

export const lineageRetargeted = defineChangeRule({
  id: 'lineage-retargeted',
  area: 'relations',
  summary: 'An element takes its data from another entity.',
  rationale: 'The same name now shows other data.',
  remedy: 'Check that formula and source fit together, and tell its readers.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
