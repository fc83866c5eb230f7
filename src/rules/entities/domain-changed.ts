/** Reports that a property of a domain changed that no other rule judges. */

import { defineChangeRule } from '../define-change-rule.ts';

export const domainChanged = defineChangeRule({
  id: 'domain-changed',
  area: 'domains and entities',
  summary: 'A property of a domain changed that no other rule judges.',
  rationale: 'It is written down so that no change of meaning passes unseen.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
