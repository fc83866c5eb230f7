/** Names what a consumer reads. */

import type { Element } from '../model/element.ts';

/** The data product that shows data to a consumer, or whatever else holds it. */
export function productOf(consumer: Element): Element {
  let holder = consumer.parent;
  while (holder !== undefined && holder.kind !== 'data-product') holder = holder.parent;
  return holder ?? consumer.parent ?? consumer;
}
