/** Reports waivers that fit no finding. */

import type { ModelRule } from '../rule.ts';

/** Its findings come from applying the waivers, which is done when everything else has been judged. */
export const waiverUnused: ModelRule = {
  meta: {
    id: 'waiver-unused',
    area: 'policy',
    summary: 'A waiver of the configuration fits no finding.',
    rationale: 'A waiver that is not needed any more would silence the next finding of its subject unseen.',
    remedy: 'Remove it, or correct its `rule`, `subject` or `fingerprints`.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: () => [],
};
