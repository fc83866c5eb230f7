/** Reports that the configuration file cannot be used. */

import type { ModelRule } from '../rule.ts';

/** Its findings come from reading the configuration, which is no part of a model. */
export const configurationInvalid: ModelRule = {
  meta: {
    id: 'configuration-invalid',
    area: 'policy',
    summary: 'The configuration file cannot be used.',
    rationale:
      'Levels, waivers and owners that stand in it have no effect, and a broken file must not lock a repository.',
    remedy: 'Correct the key that is named; the message shows what was expected and an example.',
    compatibility: 'safe',
    defaultLevel: 'error',
  },
  subject: 'model',
  check: () => [],
};
