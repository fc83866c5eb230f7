/** Reports waivers that have expired. */

import type { ModelRule } from '../rule.ts';

/** Its findings come from applying the waivers, which is done when everything else has been judged. */
export const waiverExpired: ModelRule = {
  meta: {
    id: 'waiver-expired',
    area: 'policy',
    summary: 'A waiver of the configuration has expired.',
    rationale: 'What it silenced counts again, and a waiver without an end would be a rule switched off in secret.',
    remedy:
      'Mend what it was written for, or agree anew and move its `expires`; then remove the waiver or let it stand until that day.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  subject: 'model',
  check: () => [],
};
