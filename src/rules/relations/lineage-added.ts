/** Reports that an element takes data from one more entity. */

import { defineChangeRule } from '../define-change-rule.ts';

export const lineageAdded = defineChangeRule({
  id: 'lineage-added',
  area: 'relations',
  summary: 'An element takes data from one more entity.',
  rationale: 'It now depends on that entity and is affected by its changes.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
