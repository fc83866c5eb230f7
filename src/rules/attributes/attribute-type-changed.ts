/** Reports that the type of an attribute changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const attributeTypeChanged = definePropertyRule(
  {
    id: 'attribute-type-changed',
    area: 'attributes',
    summary: 'The type of an attribute changed.',
    rationale:
      'Readers compare, join and store by type. A value of another type fails there, or worse, is converted silently.',
    remedy: 'Tell the readers, or add a new attribute of the new type beside it and deprecate this one.',
    compatibility: 'breaking',
    defaultLevel: 'warning',
  },
  (change) => `${nameOf(change.elements.after)} changed its type ${describeValues(change)}.`,
);
