/** Reports that an attribute was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const attributeRenamed = defineChangeRule({
  id: 'attribute-renamed',
  area: 'attributes',
  summary: 'An attribute was renamed.',
  rationale: 'MML has no references to attributes, so formulas keep the old name and nothing in the model says so.',
  remedy: 'Update the formulas that name it; add `renamed-from "old_name"` to state that it is the same attribute.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
