/** Reports that a report was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const reportRenamed = defineChangeRule({
  id: 'report-renamed',
  area: 'products',
  summary: 'A report was renamed.',
  rationale: 'Consumers, links and bookmarks know it by its name.',
  remedy: 'Tell the consumers of the product; add `renamed-from "Old_Name"` to state that it is the same report.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
