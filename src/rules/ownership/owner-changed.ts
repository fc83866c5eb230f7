/** Reports that an owner changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const ownerChanged = definePropertyRule(
  {
    id: 'owner-changed',
    area: 'ownership',
    summary: 'An owner changed.',
    rationale: 'Somebody else decides and answers from now on, and both should know.',
    remedy: 'Make sure that the old and the new owner agree.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} changed its owner ${describeValues(change)}.`,
);
