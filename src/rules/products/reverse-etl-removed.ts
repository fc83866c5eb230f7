/** Reports that a reverse ETL was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reverseEtlRemoved = defineChangeRule({
  id: 'reverse-etl-removed',
  area: 'products',
  summary: 'A reverse ETL was removed.',
  rationale: 'The system that it wrote to gets no more data.',
  remedy: 'Check the system that it wrote to before it goes.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
