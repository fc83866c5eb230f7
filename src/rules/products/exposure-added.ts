/** Reports that an exposure was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const exposureAdded = defineChangeRule({
  id: 'exposure-added',
  area: 'products',
  summary: 'An exposure was added.',
  rationale: 'Data is shown in one more place.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
