/** Reports that a block of an unknown kind was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const blockRemoved = defineChangeRule({
  id: 'block-removed',
  area: 'other blocks',
  summary: 'A block of an unknown kind was removed.',
  rationale: 'What it meant is not known here; whoever reads it will miss it.',
  remedy: 'Check what reads it before it goes.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
