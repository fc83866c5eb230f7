/** `roadmap { … }`: the frame of the plan. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, quiet } from '../schema-parts.ts';

export const roadmap: KindSchema = {
  kind: 'roadmap',
  title: 'roadmap',
  ruleName: 'roadmap',
  keywords: ['roadmap'],
  parents: ['file'],
  naming: 'label',
  separator: '/',
  renames: false,
  properties: [
    ...COMMON_PROPERTIES,
    quiet('start_date'),
    quiet('team_size', 'number'),
    quiet('hours_per_day', 'number'),
  ],
  relations: [],
};
