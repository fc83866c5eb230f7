/** Reports that the type of a field changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const fieldTypeChanged = definePropertyRule(
  {
    id: 'field-type-changed',
    area: 'physical model',
    summary: 'The type of a field changed.',
    rationale: 'Joins and comparisons with other types fail or convert silently, and stored data must be migrated.',
    remedy: 'Plan the migration, and check joins on this field.',
    compatibility: 'breaking',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`,
);
