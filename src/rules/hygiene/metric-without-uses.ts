/** Reports that a metric does not say what it uses. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const metricWithoutUses = defineElementRule(
  {
    id: 'metric-without-uses',
    area: 'hygiene',
    summary: 'A metric does not say what it uses.',
    rationale: 'A change of the entities behind it cannot be traced to it.',
    remedy: 'Add a `uses "Domain.Entity"` line for each entity that its calculation names.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  ['metric'],
  (element) =>
    !element.references.some((reference) => reference.schema.relation === 'uses')
      ? { message: `${nameOf(element)} does not say which entities it uses.` }
      : undefined,
);
