/** Reports that the business logic of an entity changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { nameOf } from '../describe-change.ts';

export const businessLogicChanged = definePropertyRule(
  {
    id: 'business-logic-changed',
    area: 'domains and entities',
    summary: 'The business logic of an entity changed.',
    rationale: 'The same name now means other numbers. Everything derived from it changes with it, without any error.',
    remedy: 'Tell the readers listed under impact what the figures mean from now on, and from which date.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} is computed by another business logic.`,
);
