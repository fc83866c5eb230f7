/** Reports that an internal id of a generated file matches nothing in the model. */

import { describeLink, isForeignKey, observeLink } from '../references/observe-link.ts';
import type { ModelRule } from '../rule.ts';

export const unresolvedId: ModelRule = {
  meta: {
    id: 'unresolved-id',
    area: 'physical model',
    summary: 'An internal id of a generated file matches nothing in the model.',
    rationale:
      'Generated files refer by ids that only the application knows. What cannot be matched is not followed, and it is no fault of the author.',
    remedy: 'Nothing needs to be done. An id of the form `entity_` and the name of the entity would be matched.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: (state) =>
    state.model.unresolved
      .filter((link) => link.resolution.status === 'unresolved-id' && !isForeignKey(link))
      .map((link) =>
        observeLink(link, state, { message: `${describeLink(link)} is an id that matches nothing in the model.` }),
      ),
};
