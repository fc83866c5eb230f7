/** Reports comments that silence nothing. */

import type { ModelRule } from '../rule.ts';

/** Its findings come from applying the comments, which is done when everything else has been judged. */
export const ignoreUnused: ModelRule = {
  meta: {
    id: 'ignore-unused',
    area: 'policy',
    summary: 'A comment `mml-guard: ignore` silences nothing.',
    rationale: 'Readers take it for a problem that somebody has looked at, and it would silence the next one unseen.',
    remedy:
      'Remove the comment, correct the name of the rule, or move it to the line of the finding or the line above.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: () => [],
};
