/** Reports that the cardinality of a relationship changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const cardinalityChanged = definePropertyRule(
  {
    id: 'cardinality-changed',
    area: 'relations',
    summary: 'The cardinality of a relationship changed.',
    rationale:
      'Joins and sums rely on how many rows stand on either side; with another cardinality they count twice or lose rows.',
    remedy: 'Check the sums and joins over this relationship.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} changed its cardinality ${describeValues(change)}.`,
);
