/** Reports that a domain was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const domainRemoved = defineChangeRule({
  id: 'domain-removed',
  area: 'domains and entities',
  summary: 'A domain was removed.',
  rationale: 'Every reference to its entities loses its target, and readers lose the place where they looked for them.',
  remedy: 'Move its entities to another domain first and update the references to them.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
