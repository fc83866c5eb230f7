/** Reports that an element is newly marked as personal data. */

import { definePersonalDataRule } from './define-personal-data-rule.ts';

export const piiAdded = definePersonalDataRule(
  {
    id: 'pii-added',
    area: 'personal data',
    summary: 'An element is newly marked as personal data.',
    rationale:
      'It may already be visible to consumers who must not see it, and duties such as deletion and access now apply to it.',
    remedy: 'Have the privacy officer look at the consumers that it reaches; they are listed under personal data.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  'added',
);
