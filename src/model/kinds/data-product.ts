/** `data_product "Sales_Analytics" { … }`: reports for consumers, under one owner. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, travelling } from '../schema-parts.ts';

export const dataProduct: KindSchema = {
  kind: 'data-product',
  title: 'data product',
  ruleName: 'product',
  keywords: ['data_product'],
  parents: ['file'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: [...COMMON_PROPERTIES, travelling('refresh_schedule')],
  relations: [],
};
