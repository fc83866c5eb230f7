/** Reports that a field was added to a table. */

import { defineChangeRule } from '../define-change-rule.ts';

export const fieldAdded = defineChangeRule({
  id: 'field-added',
  area: 'physical model',
  summary: 'A field was added to a table.',
  rationale: 'Queries that take all columns see one more.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
