/** Reports that an element no longer takes data from an entity. */

import { defineChangeRule } from '../define-change-rule.ts';

export const lineageRemoved = defineChangeRule({
  id: 'lineage-removed',
  area: 'relations',
  summary: 'An element no longer takes data from an entity.',
  rationale: 'What it shows has a different origin now, or lacks a part.',
  remedy: 'Check that its formula no longer names the entity, and tell its readers.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
