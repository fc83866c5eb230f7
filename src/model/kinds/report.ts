/** `report "Revenue_Dashboard" { … }` inside a data product. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, relation } from '../schema-parts.ts';

export const report: KindSchema = {
  kind: 'report',
  title: 'report',
  ruleName: 'report',
  keywords: ['report'],
  parents: ['data-product'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: [
    ...COMMON_PROPERTIES,
    {
      name: 'type',
      type: 'string',
      values: ['dashboard', 'table', 'chart', 'kpi', 'analytical', 'operational', 'other'],
      travels: false,
    },
  ],
  relations: [relation('uses', { class: 'data', targets: ['entity'] })],
};
