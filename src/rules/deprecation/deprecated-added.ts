/** Reports that an element was marked as deprecated. */

import { defineChangeRule } from '../define-change-rule.ts';
import { describeChange } from '../describe-change.ts';
import { describeDeprecation } from './describe-deprecation.ts';

export const deprecatedAdded = defineChangeRule(
  {
    id: 'deprecated-added',
    area: 'deprecation',
    summary: 'An element was marked as deprecated.',
    rationale: 'Its readers should start to move.',
    remedy: 'Tell its readers what to use instead, and give a `sunset` date.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  (change) =>
    change.action === 'property-changed' ? describeDeprecation(change.elements.after) : describeChange(change),
);
