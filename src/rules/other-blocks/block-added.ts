/** Reports that a block of an unknown kind was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const blockAdded = defineChangeRule({
  id: 'block-added',
  area: 'other blocks',
  summary: 'A block of an unknown kind was added.',
  rationale: 'It is kept and compared as text.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
