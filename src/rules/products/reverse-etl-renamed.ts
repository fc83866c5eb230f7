/** Reports that a reverse ETL was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reverseEtlRenamed = defineChangeRule({
  id: 'reverse-etl-renamed',
  area: 'products',
  summary: 'A reverse ETL was renamed.',
  rationale: 'Pipelines know it by its name.',
  remedy: 'Update what names it; add `renamed-from "Old_Name"` to state that it is the same.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
