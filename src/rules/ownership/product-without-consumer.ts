/** Reports that a data product names no consumer. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const productWithoutConsumer = defineElementRule(
  {
    id: 'product-without-consumer',
    area: 'ownership',
    summary: 'A data product names no consumer.',
    rationale: 'Impact is told by consumers: without them a change of this product seems to reach nobody.',
    remedy: 'Add a `consumer "…"` line for each team or address that reads it.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  ['data-product'],
  (element) => (element.holds('consumer') ? undefined : { message: `${nameOf(element)} names no consumer.` }),
);
