/** Reports that a description was removed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { nameOf } from '../describe-change.ts';

export const descriptionRemoved = definePropertyRule(
  {
    id: 'description-removed',
    area: 'domains and entities',
    summary: 'A description was removed.',
    rationale: 'The description is what people read before they use the data. Without it they guess.',
    remedy: 'Restore the description, or write a better one.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  (change) => `${nameOf(change.elements.after)} lost its description.`,
);
