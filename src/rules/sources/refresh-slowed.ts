/** Reports that a source is refreshed less often. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const refreshSlowed = definePropertyRule(
  {
    id: 'refresh-slowed',
    area: 'sources',
    summary: 'A source is refreshed less often.',
    rationale: 'Reports that promise fresh figures show older ones.',
    remedy: 'Check the refresh schedules of the products downstream, and tell their readers.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} is refreshed less often: ${describeValues(change)}.`,
);
