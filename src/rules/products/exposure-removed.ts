/** Reports that an exposure was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const exposureRemoved = defineChangeRule({
  id: 'exposure-removed',
  area: 'products',
  summary: 'An exposure was removed.',
  rationale: 'Whoever reads data through it loses it.',
  remedy: 'Check who relies on it before it goes.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
