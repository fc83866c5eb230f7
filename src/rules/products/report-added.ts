/** Reports that a report was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reportAdded = defineChangeRule({
  id: 'report-added',
  area: 'products',
  summary: 'A report was added.',
  rationale: 'Something new for consumers to read.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
