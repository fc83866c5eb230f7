/** Reports that the type of an entity changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const entityTypeChanged = definePropertyRule(
  {
    id: 'entity-type-changed',
    area: 'domains and entities',
    summary: 'The type of an entity changed.',
    rationale:
      'The type says how its data comes about: a base object, a metric, a derivation. Readers that rely on it compute or load it differently.',
    remedy: 'Check that sources, derivations and the business logic fit the new type.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`,
);
