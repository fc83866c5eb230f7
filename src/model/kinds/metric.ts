/** `metric "Daily_Revenue" { … }` inside a report: a formula over entities. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, quiet, relation, travelling } from '../schema-parts.ts';

export const metric: KindSchema = {
  kind: 'metric',
  title: 'metric',
  ruleName: 'metric',
  keywords: ['metric'],
  parents: ['report'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: [...COMMON_PROPERTIES, travelling('calculation', 'formula'), quiet('target_value')],
  relations: [relation('uses', { class: 'data', targets: ['entity'] })],
};
