/** Reports that an element is no longer marked as personal data. */

import { definePersonalDataRule } from './define-personal-data-rule.ts';

export const piiRemoved = definePersonalDataRule(
  {
    id: 'pii-removed',
    area: 'personal data',
    summary: 'An element is no longer marked as personal data.',
    rationale: 'Declassifying is as serious as marking: protection that hangs on the flag ends with it.',
    remedy: 'Have the privacy officer confirm that it never held personal data, or that it no longer does.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  'removed',
);
