/** Reports that a reverse ETL changed in a way that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reverseEtlChanged = defineChangeRule({
  id: 'reverse-etl-changed',
  area: 'products',
  summary: 'A reverse ETL changed in a way that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
