/** Reports that a source was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const sourceRemoved = defineChangeRule({
  id: 'source-removed',
  area: 'sources',
  summary: 'A source was removed.',
  rationale: 'Every entity that it fed gets its data from elsewhere now, or from nowhere.',
  remedy: 'Map its entities to another source first.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
