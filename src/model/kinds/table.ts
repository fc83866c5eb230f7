/** `table "customer" { … }` of the physical model, mostly generated. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, relation } from '../schema-parts.ts';

export const table: KindSchema = {
  kind: 'table',
  title: 'table',
  ruleName: 'table',
  keywords: ['table'],
  parents: ['file'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: COMMON_PROPERTIES,
  relations: [
    relation('entity-group', {
      class: 'structural',
      targets: ['domain'],
      strength: 'id',
      keys: ['entity_group', 'domain'],
    }),
    relation('entity', { class: 'structural', targets: ['entity'], strength: 'id' }),
    relation('source', { class: 'structural', targets: ['source'], strength: 'id' }),
  ],
};
