/** Reports that an entity is derived from itself, directly or through others. */

import { defineCycleRule } from './define-cycle-rule.ts';

export const derivationCycle = defineCycleRule(
  {
    id: 'derivation-cycle',
    area: 'definitions',
    summary: 'An entity is derived from itself, directly or through others.',
    rationale: 'Nothing in such a circle can be computed first, and lineage through it has no beginning.',
    remedy: 'Remove the reference that closes the circle; often one of the entities needs only a part of the other.',
    compatibility: 'risky',
    defaultLevel: 'error',
  },
  'derived-from',
);
