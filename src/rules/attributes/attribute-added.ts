/** Reports that an optional attribute was added. */

import { defineChangeRule } from '../define-change-rule.ts';

export const attributeAdded = defineChangeRule({
  id: 'attribute-added',
  area: 'attributes',
  summary: 'An optional attribute was added.',
  rationale: 'New data to use. Readers that take all columns will see one more.',
  remedy: 'Nothing needs to be done.',
  compatibility: 'safe',
  defaultLevel: 'note',
});
