/** Reports that a domain was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const domainAdded = defineChangeRule({
  id: 'domain-added',
  area: 'domains and entities',
  summary: 'A domain was added.',
  rationale: 'A new area of the model needs an owner and readers who know of it.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
