/** Reports that the calculation of a metric changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { nameOf } from '../describe-change.ts';

export const calculationChanged = definePropertyRule(
  {
    id: 'calculation-changed',
    area: 'products',
    summary: 'The calculation of a metric changed.',
    rationale: 'The figure keeps its name and changes its meaning: before and after cannot be compared.',
    remedy: 'Tell the consumers what the figure means from now on, and from which date.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} is calculated differently.`,
);
