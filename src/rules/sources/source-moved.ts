/** Reports that a source moved to another host, database or schema. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const sourceMoved = definePropertyRule(
  {
    id: 'source-moved',
    area: 'sources',
    summary: 'A source moved to another host, database or schema.',
    rationale: 'Whoever connects must change the connection, and the data behind the same names may differ.',
    remedy: 'Tell those who connect to it, and check that the same data is found there.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} moved: ${change.property} changed ${describeValues(change)}.`,
);
