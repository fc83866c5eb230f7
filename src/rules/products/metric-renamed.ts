/** Reports that a metric was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const metricRenamed = defineChangeRule({
  id: 'metric-renamed',
  area: 'products',
  summary: 'A metric was renamed.',
  rationale: 'Consumers know the figure by its name and will not find it.',
  remedy: 'Tell the consumers of the product; add `renamed-from "Old_Name"` to state that it is the same metric.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
