/** Reports that the target of a metric changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const targetChanged = definePropertyRule(
  {
    id: 'target-changed',
    area: 'products',
    summary: 'The target of a metric changed.',
    rationale: 'The figure is the same, but it is judged differently.',
    remedy: 'Tell those who are measured by it.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  (change) => `${nameOf(change.elements.after)} changed its target ${describeValues(change)}.`,
);
