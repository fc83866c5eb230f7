/** `task "Build Order" { … }`: a piece of planned work. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, quiet, relation } from '../schema-parts.ts';

export const task: KindSchema = {
  kind: 'task',
  title: 'task',
  ruleName: 'task',
  keywords: ['task'],
  parents: ['file', 'roadmap'],
  naming: 'label',
  namedAlone: true,
  separator: '/',
  renames: true,
  properties: [
    ...COMMON_PROPERTIES,
    quiet('assignee'),
    {
      name: 'status',
      type: 'string',
      values: ['not-started', 'in-progress', 'completed', 'pending'],
      travels: false,
    },
    quiet('manual_hours', 'number'),
  ],
  relations: [
    relation('builds', {
      class: 'planning',
      targets: ['entity', 'report', 'data-product', 'source', 'domain', 'metric'],
    }),
    relation('depends-on', { class: 'planning', targets: ['task'] }),
  ],
};
