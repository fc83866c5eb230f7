/** Reports that a metric was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const metricRemoved = defineChangeRule({
  id: 'metric-removed',
  area: 'products',
  summary: 'A metric was removed.',
  rationale: 'A figure that consumers watch disappears from its report.',
  remedy: 'Agree with the consumers of the product first. Mark it `deprecated` with a `sunset` date to give them time.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
