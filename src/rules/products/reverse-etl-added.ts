/** Reports that a reverse ETL was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reverseEtlAdded = defineChangeRule({
  id: 'reverse-etl-added',
  area: 'products',
  summary: 'A reverse ETL was added.',
  rationale: 'Data is written to one more system.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
