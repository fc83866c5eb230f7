/** Reports that a metric was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const metricAdded = defineChangeRule({
  id: 'metric-added',
  area: 'products',
  summary: 'A metric was added.',
  rationale: 'Something new for consumers to read.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
