/** Reports that a foreign key points to a table or field that does not exist. */

import { observeBrokenLink } from '../references/broken-link.ts';
import { isForeignKey } from '../references/observe-link.ts';
import type { ModelRule } from '../rule.ts';

export const foreignKeyBroken: ModelRule = {
  meta: {
    id: 'foreign-key-broken',
    area: 'physical model',
    summary: 'A foreign key points to a table or field that does not exist.',
    rationale: 'The constraint cannot be created, and joins along it find nothing.',
    remedy: 'Name a field that exists, or remove the foreign key.',
    compatibility: 'breaking',
    defaultLevel: 'error',
  },
  subject: 'model',
  check: (state) => state.model.unresolved.filter(isForeignKey).flatMap((link) => observeBrokenLink(link, state)),
};
