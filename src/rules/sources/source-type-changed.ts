/** Reports that the type of a source changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const sourceTypeChanged = definePropertyRule(
  {
    id: 'source-type-changed',
    area: 'sources',
    summary: 'The type of a source changed.',
    rationale: 'Another technology means another connector, other types of values and other guarantees.',
    remedy: 'Check the connection and the mappings of this source.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`,
);
