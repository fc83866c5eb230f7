/** `consumer "executives"` inside a data product: a team or a URL that reads it. Its text is its name. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES } from '../schema-parts.ts';

export const consumer: KindSchema = {
  kind: 'consumer',
  title: 'consumer',
  ruleName: 'consumer',
  keywords: ['consumer'],
  parents: ['data-product'],
  naming: 'value',
  separator: '/',
  renames: false,
  properties: COMMON_PROPERTIES,
  relations: [],
};
