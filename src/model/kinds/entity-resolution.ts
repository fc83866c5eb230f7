/** `entity_resolution "Customer.Customer" { … }`: how records of several sources become one entity; its body is not published. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, LABEL_KEY, relation } from '../schema-parts.ts';

export const entityResolution: KindSchema = {
  kind: 'entity-resolution',
  title: 'entity resolution',
  ruleName: 'entity-resolution',
  keywords: ['entity_resolution'],
  parents: ['file'],
  naming: 'target',
  separator: '/',
  renames: false,
  properties: COMMON_PROPERTIES,
  relations: [
    relation('resolves', { class: 'structural', targets: ['entity'], keys: [LABEL_KEY, 'entity'] }),
    relation('source', { class: 'structural', targets: ['source'], keys: ['source', 'sources'], strength: 'soft' }),
  ],
};
