/** Reports that an entity was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const entityRenamed = defineChangeRule({
  id: 'entity-renamed',
  area: 'domains and entities',
  summary: 'An entity was renamed.',
  rationale:
    'Readers know it by its qualified name: references in the model, formulas, queries and dashboards outside it.',
  remedy: 'Update the references; add `renamed-from "Domain.Old_Name"` to state that it is the same entity.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
